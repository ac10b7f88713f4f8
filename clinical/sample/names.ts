/** Names for simulated patients: people of many places, none of them real. */
import type { Sex } from '../patient.ts';
import type { Random } from './random.ts';

/**
 * A name in which the middle word "Sim" says that nobody is behind it, on every screen and page
 * where the patient number may not be shown.
 */
export function simulatedName(sex: Sex, chance: Random): string {
  const people = chance.pick(peoples);
  const given = chance.pick(sex === 'male' ? people.men : people.women);
  return `${given} Sim ${chance.pick(people.family)}`;
}

type Names = readonly [string, ...string[]];

const peoples: readonly [People, ...People[]] = [
  {
    women: ['Amara', 'Ngozi', 'Folake', 'Adaeze'],
    men: ['Chidi', 'Tunde', 'Emeka', 'Kelechi'],
    family: ['Okafor', 'Adeyemi', 'Balogun', 'Eze'],
  },
  {
    women: ['María', 'Lucía', 'Carmen', 'Ximena'],
    men: ['Joaquín', 'Álvaro', 'Esteban', 'Rubén'],
    family: ['Ibáñez', 'Quispe', 'Navarro', 'Cárdenas'],
  },
  {
    women: ['Ayşe', 'Zeynep', 'Elif', 'Nurgül'],
    men: ['Mehmet', 'Kerem', 'Tolga', 'Şükrü'],
    family: ['Yıldız', 'Demir', 'Öztürk', 'Kaplan'],
  },
  {
    women: ['Priya', 'Lakshmi', 'Meera', 'Sunita'],
    men: ['Arjun', 'Ravi', 'Sanjay', 'Vikram'],
    family: ['Iyer', 'Deshpande', 'Chatterjee', 'Reddy'],
  },
  {
    women: ['Mei', 'Xiulan', 'Lihua', 'Yan'],
    men: ['Wei', 'Jianguo', 'Haoran', 'Guang'],
    family: ['Zhao', 'Liang', 'Xu', 'Feng'],
  },
  {
    women: ['Ingrid', 'Sólveig', 'Astrid', 'Maja'],
    men: ['Bjørn', 'Lars', 'Håkon', 'Nils'],
    family: ['Lindqvist', 'Halvorsen', 'Jónsdóttir', 'Åkerman'],
  },
  {
    women: ['Leila', 'Samira', 'Farah', 'Nadia'],
    men: ['Yusuf', 'Karim', 'Tariq', 'Hassan'],
    family: ['Haddad', 'Benali', 'Mansour', 'El-Khatib'],
  },
  {
    women: ['Margaret', 'Dolores', 'Rosalind', 'June'],
    men: ['Walter', 'Clifford', 'Desmond', 'Roy'],
    family: ['Whitlock', 'Abernathy', 'Penhaligon', 'Tull'],
  },
  {
    women: ['Olena', 'Katarzyna', 'Milica', 'Jelena'],
    men: ['Bohdan', 'Zbigniew', 'Dragan', 'Mykola'],
    family: ['Kowalczyk', 'Petrenko', 'Marković', 'Horvat'],
  },
  {
    women: ['Leilani', 'Sina', 'Mele', 'Tiare'],
    men: ['Tavita', 'Kaleo', 'Sione', 'Manaia'],
    family: ['Fonoti', 'Kealoha', 'Tupou', 'Ngata'],
  },
  {
    women: ['Haruka', 'Michiko', 'Ji-woo', 'Soo-jin'],
    men: ['Takeshi', 'Haruto', 'Min-jun', 'Dong-hyun'],
    family: ['Nakamura', 'Fujimoto', 'Baek', 'Hwang'],
  },
  {
    women: ['Chiara', 'Thérèse', 'Ana Luísa', 'Eleni'],
    men: ['Matteo', 'Bastien', 'Thiago', 'Stavros'],
    family: ['Bellucci', 'Moreau', 'Carvalho', 'Pappas'],
  },
];

type People = { women: Names; men: Names; family: Names };
