import './ui/without-eval.ts';
import './ui/without-drops.ts';
import './ui/base.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('window');
if (!target) throw new Error('index.html has lost its #window element');
mount(App, { target });
