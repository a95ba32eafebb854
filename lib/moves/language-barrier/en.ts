import type { MoveForms } from '../contract.ts';

/** The customer says that the language is hard, or writes visibly as a learner. */
export const en: MoveForms = {
  frames: [
    "english|language|german ~1 is|'s|are ~2 not|n't|no|poor|weak|bad|limited|basic|still ~3",
    'my|for_the|excuse|sorry_about ~1 bad|poor|broken|weak|limited|little|basic|simple|not_good|terrible|not_perfect|school english|german|language',
    'sorry|excuse|pardon|apologise|apologize|forgive ~3 my ~2 english|language|grammar|spelling|writing',
    'not ~2 my ~1 first|native|mother|own language|tongue',
    'first|native|mother language|tongue is|are ~3',
    'not|no|still a? ~1 native speaker|english',
    'learning|learn|study|studying|improving|practising ~1 english|german|the_language ~3',
    'do|does|can not ~1 speak|understand|know|write|read ~3 english|german|language|word|words|everything|expression',
    'speak|understand|know|write ~1 only|little|a_little|not|few|no ~2 english|german|language|words',
    'with|use|used|using|through|by ~2 translator|google_translate|deepl|translation|dictionary',
    'write|explain|use|answer|speak|say ~4 simple|easy|easier|plain|simpler|basic words|english|german|way|sentences|language',
    'new to|in english|german|this_language|the_language',
    'english|german ~1 second|third|foreign ~1 language',
    'i|we|it|he|she|they not understand|know|work|works|working|come|have|get|receive|received|can|see|find|open|want|arrive|arrived|possible|function|start|sure_what',
    'did not ~1 received|worked|came|got|sent|arrived|found|understood|gave|paid|bought|saw|went',
    'is|are|was|were|am not work|come|arrive|open|start|function|understand|receive|have|know|go|show|charge',
    'i want|need|like|try|must_to know|buy|ask|cancel|return|send|pay|make|understand|use|open|ask',
    'i am|was|were ~1 buy|order|pay|receive|send|write|agree|want|need|wait|live|try|have|not_understand',
    'wait|waiting|am|have ~2 since @number-word|# @time-unit',
    'please to *',
    'informations|advices|equipments|softwares|helps_me_please|explain_me|very_thanks|thanks_you|more_better|do_not_can|can_to',
    'how|why|where|when i|it|you can|not|must|do ~6 ?',
    'give|tell|help|make ~1 to me ~4',
  ],
  vetoes: ['want need', 'how|why i can not', 'i like use|try', 'in english|german or', 'understand not'],
};
