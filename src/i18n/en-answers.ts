import type { zhAnswers } from './zh-answers.ts';

/** The English texts of the answers in figures. */
export const enAnswers: typeof zhAnswers = {
  words: {
    power: ['electricity price', 'electricity prices', 'power price', 'power prices', 'electricity tariff', 'electricity tariffs', 'power tariff', 'electricity cost', 'electricity rate', 'electricity rates', 'price of electricity', 'cost of electricity', 'electricity cost per kwh', 'how much is electricity'],
    land: ['industrial land price', 'industrial land prices', 'land price', 'land prices', 'price of land', 'cost of land', 'land cost', 'price of industrial land'],
    water: ['water price', 'water prices', 'water tariff', 'water cost', 'price of water'], gas: ['gas price', 'gas prices', 'natural gas price', 'natural gas prices', 'price of natural gas', 'gas cost'],
    freight: ['freight rate', 'freight rates', 'freight price', 'freight cost'], rent: ['rent a factory', 'renting a factory', 'factory rent', 'standard factory rent', 'rent of standard factories'],
    wage: ['minimum wage', 'minimum wages', 'minimum monthly wage'],
    limit: ['how long', 'how many days', 'how many working days', 'time limit', 'statutory limit', 'days'],
    promise: ['promised days', 'promised time', 'promised time limit', 'promised limits', 'approval time', 'approval times', 'how long does approval take', 'landing time', 'time for approval'],
    'promise-chemical': ['chemical approval time', 'chemical project approval time', 'chemical projects approval time', 'approval time for chemical projects', 'approval time of chemical projects', 'how long does approval of chemical projects take', 'how long does a chemical project take'],
    papers: ['time to obtain the permits'],
    area: ['area', 'planned area'], gdp: ['gdp'], population: ['population'],
  },
  fillers: ['how much does', 'how much is', 'how much', 'how large is', 'what is', 'what are', 'does it take', 'does', 'take', 'the', 'in', 'of', 'at', 'for', 'to', 'a', 'an', 'is', 'per kwh', 'per mu', 'per square metre', 'get', 'approval', 'industrial', 'current', 'latest', 'city', 'cost'],
  title: { land: (place) => `${place}: industrial land price`, water: 'Industrial water price', gas: 'Industrial gas price', freight: 'Freight rates', rent: 'Rent of standard factories', wage: (place) => `${place}: minimum wage`, limit: (step) => `${step}: statutory limit`, promise: (place) => `${place}: approval times as published`, of: (place, label) => `${place}: ${label.toLowerCase().replace('gdp', 'GDP')}` },
  medians: (years, deals) => `Medians of past deals by county (${years}, ${deals} deals)`, median: (years, deals) => `Median of past deals (${years}, ${deals} deals)`, range: 'Range of past deals',
  landNote: 'An incomplete sample of past deals, not today’s price.', current: 'Benchmark prices in force and land on sale', pricesApart: 'The transmission and distribution tariff is one part of the price, not the delivered price.', lowest: 'Lowest first tier in China (inferred lower bound)', now: 'Rates in force', tier: (name) => `${name}, monthly`, limit: 'Statutory limit', national: 'The limit of the law, the same in all of China; places may promise less.',
  part: (label, name) => `${label} (${name.toLowerCase()})`, promiseNote: 'What the place says and single cases, not the limits of the law.', promised: 'Promised days',
  heading: 'In short', source: 'Source', more: (page) => `More: ${page}`,
};
