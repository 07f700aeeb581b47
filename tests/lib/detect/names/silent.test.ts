import { describe, expect, it } from 'vitest';
import { slipsIn } from './read.ts';

/** Names that are right, however near they are to known ones. A false alarm gets its sentence here. */
const SILENT = {
  'another person with a near surname': [
    'Andrey Rublev beat his opponent in straight sets on Thursday.',
    'John McFee, who runs the ferry, said the service would stop.',
    'Mr. Zelinsky has taught at the school since 1998.',
    'Paul Zelinsky, a baker from Leeds, won the prize. Zelinsky was delighted.',
    'Sam Altmann opened the shop in 1974. Altmann sold it to his son, and the Altmann family still lives above it.',
    'Robert Altmann, the mayor, opened the bridge. Altmann said that the work had taken four years.',
    'Elon Musgrave won the race by four seconds.',
    'Tim Crook and Bill Yates signed the lease in March.',
    'Jane Frazier and Jon Thomson wrote the report.',
  ],
  'two people of one surname': [
    'Venus Williams and Serena Williams both won on Monday.',
    'The brothers Erik Hollander and Eric Hollander own the mill. Eric Hollander runs it, and Eric Hollander pays for it.',
    'Maria Lindqvist met Marie Lindqvist at the fair. Maria Lindqvist and her sister Marie Lindqvist had not met for years.',
    'Jonas Brandt and his cousin Jonah Brandt built the boat. Jonas Brandt sails it.',
  ],
  'two surnames a letter apart': [
    'Carl Anderson and Mette Andersen wrote the study. Andersen led it. Anderson checked the figures. Anderson and Andersen agree.',
    'Lena Larsen beat Kim Larson. Larson had won twice; Larsen never had.',
    'Mark Brookes asked Ann Brooks. Brooks said no.',
  ],
  'names of works': [
    'She had watched every season of Dawson’s Creek.',
    "Dawson's Creek began in 1998.",
  ],
  'accepted spellings': [
    'Volodymyr Zelensky spoke. Volodymyr Zelenskyy had left. Volodymyr Zelenskiy and Zelensky are one man.',
    'Sergey Lavrov and Sergei Lavrov are the same minister. Dmitri Peskov is Dmitry Peskov.',
    'Mohammad bin Salman and Mohammed bin Salman stand in the same text.',
    'Victor Orban met Steven Mnuchin and Steve Bannon.',
    'Muammar Gaddafi, Moammar Gadhafi and Muammar Qaddafi are ways to write it.',
    'The al-Qaida network, or al-Qaeda, was named.',
  ],
  'endings of names': [
    'The Obamas and the Clintons came, and so did the Macrons.',
    'The Bidens’ dog and Netanyahu’s car were seen, and James Comer’s too.',
    'Trumpian rhetoric, Thatcherite views and the Putinist state were discussed.',
    'Googles and Teslas; the Israelis, the Syrians and the Chechens.',
  ],
  'forms of names elsewhere': [
    'Guðrún Helgadóttir and Helgi Guðrúnarson read from their books. Sigríður Björnsdóttir sang.',
    'Chen Wei, Cheng Wei and Chan Wei shared a flat. Zhang Min and Zhan Min did not.',
    'Abdullah al-Masri, Ahmed al-Masry and Umm Khalid al-Sayed waited at the border.',
    'José Luis Gómez García, María del Carmen Ortega and Juan Gomez de la Serna were elected.',
    'Nguyen Van Thanh and Nguyen Van Thang work for the bank.',
    'Park Ji-woo and Park Ji-won sat beside Kim Min-jun.',
  ],
  'headlines in capitals': [
    'TRUMPF AND BIDENN TO MEET IN GENEVE\nThe talks begin on Monday.',
    'SAM ALTAMN SPEAKS\nThe firm confirmed it.',
    'ELON MUST GO',
  ],
  'headlines in title case': [
    'Why Elon Must Leave the Board',
    'How Bill Gate-Crashed the Ball',
    'Tim Cooks Up a Storm',
  ],
  'unknown but consistent': [
    'Ivana Kratochvilova leads the firm. Kratochvilova said it would grow. Analysts trust Kratochvilova.',
    'Micronsoft makes brushes. The owner of Micronsoft said so, and Micronsoft pays its staff.',
  ],
  'ordinary words in capitals': [
    'Must they go? Apples cost more. Amazons fought there. Stripes are in. Metal is dear.',
    'Oracles, Targets and Visas were discussed. Intent matters. Tidal power grows.',
  ],
} as const;

describe.each(Object.entries(SILENT))('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(slipsIn(sentence)).toEqual([]);
  });
});
