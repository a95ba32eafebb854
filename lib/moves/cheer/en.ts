import type { MoveForms } from '../contract.ts';

/** Cheerful words that suit a happy customer. Emojis and rows of exclamation marks are found beside the words. */
export const en: MoveForms = {
  frames: [
    '[ ^ awesome|amazing|fantastic|brilliant|wonderful|fabulous|woohoo|woo|woop|whoop|yay|yippee|hooray|hurray|hurrah|yahoo|yeehaw|superb|excellent|great|super|sweet|perfect|ta-da|tada|ta-dah|bingo|boom|cool|lovely|bravo|congrats|congratulations|cheerio|whoopee|splendid|score|huzzah ~2 ! ]',
    '[ awesome|amazing|fantastic|brilliant|woohoo|yay|yippee|hooray|hurray|woop|whoop ~1 ! ]',
    '[ ^ awesome|woohoo|yay|yippee|hooray|hurray|woop|whoop ]',
    '[ great|good|fantastic|amazing|wonderful|awesome|exciting|brilliant|super|happy|fab|lovely|terrific|excellent|fabulous news ]',
    '[ happy monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays|weekend|new_year|easter|spring|summer|shopping|travels|gaming|reading|streaming|flying|cooking|knitting|sewing|browsing|crafting|riding|listening|watching|baking|days ]',
    '[ have|having|wish|wishing ~4 @nice ~2 @occasion ]',
    '[ have|hav fun|a_blast|a_ball|a_good_one_! ]',
    '[ have|wish ~4 day|weekend|evening|one|week|morning|afternoon|night ahead? ! ]',
    '[ ^ enjoy ~5 ! ]',
    '[ ^ enjoy the|your|every|this ~2 @occasion|match|film|movie|show|game|concert|sunshine|sun|weather|ride ]',
    '[ hope|hoping ~1 you|your|that|all|everyone ~3 having|enjoying|enjoyed|doing|had|is|day|well ~2 @nice|fab|well_today|day ~2 ]',
    '[ stay awesome|fabulous|sunny|golden|fresh|happy|cool ]',
    '[ you rock|rule ]',
    '[ no worries|probs|problemo|biggie ~3 ! ]',
    '[ thrilled|excited|stoked|overjoyed|pumped|tickled|delighted|over_the_moon to|that|for|about ]',
    '[ keep smiling|calm|on_smiling|your_chin_up|shining ]',
    '[ chin up|chin-up ]',
    '[ cheers ! ]',
    '[ lol|haha|hahaha|hehe|rofl|lmao|xoxo ]',
    '[ best|greatest|happiest part|bit|of_all ! ]',
    '[ ^ good morning|afternoon|evening|day ~1 sunshine|superstar|star|lovely ]',
    '[ rock_on|party|woot|hip_hip ~2 ! ]',
  ],
  vetoes: ['not|no ~2 great|good|fantastic|amazing|wonderful news', 'sorry|afraid|despite|without ~4 news'],
};
