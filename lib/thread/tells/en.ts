import type { Tells } from './contract.ts';

export const en: Tells = {
  words: {
    contempt:
      'disgrace* shame shameful shameless* pathetic scam* fraud* thief thieves thieving theft robber* robbery robbed crook* liar liars lied lying lies lie cheat cheats cheater* cheating cheated con conned swindl* clown* joker* muppet* moron* idiot* imbecile* incompeten* garbage trash scum parasite* bloodsucker* vile despicable contemptible criminal criminals greedy heartless inhuman* insolen* arrogan* insult* disgust* revolting repulsive appalling appalled outrage* scandal* unforgivable inexcusable unconscionable grotesque worst abysmal atrocious diabolical shambles shambolic travesty farce laughing-stock despise* loathe* hate hated hates contempt cowboys amateurs negligent negligence ripoff rip-off ripped extortion* laughable',
    curse:
      'wtf wth ffs omfg fuck* f*ck fck fkn fking shit* bullshit bs crap crappy damn dammit damned goddamn bloody hell arse* ass asses asshole* bastard* piss* sod sodding bollocks screwed screwing screw suck sucks sucked sucky balls freaking frigging effing fml stfu',
    harsh:
      'terrible horribl* horrible awful dreadful horrendous unaccept* ridiculous* absurd useless worthless pointless hopeless unusable unprofessional unfair unjust unreasonable rude rudely disrespect* dishonest* deceiv* deceit* misled misleading angry angrier anger furious fury livid fuming raging rage enraged infuriat* irate seething mad upset upsetting frustrat* disappoint* dissatisf* unsatisf* unhappy distress* devastat* heartbroken gutted desperate despair* hopelessly tears crying cried cry sobbing humiliat* embarrass* betray* abandon* ignored ignoring ignores neglected disaster* nightmare catastroph* chaos mess fiasco joke rubbish junk waste wasted wasting unbelievable unreal insane crazy nuts ruined ruin ruins ruining wrecked destroyed stranded poor poorly shoddy lousy incapable inept clueless careless carelessness sick tired fed-up exhausted exhausting unhelpful refuse refuses refused refusing nonsense excuse excuses failure failures fails fail failed fiction stolen stole steal stealing overcharg* rotten nasty filthy mould* bedbugs cockroach* shocking shocked stupid dumb sad sadly regret* mistreat* disaster* appall* unacceptable* panick* panic trauma* horrified evil cruel lame laughed laughing hung',
    mild: 'annoy* bummer bummed bummin shame pity meh underwhelm* mediocre slow sluggish sloooow* slooow* clunky awkward tedious fiddly faff hassle nuisance irritat* irked niggle* confus* unclear inconvenien* unfortunate* worr* concern* anxious nervous uneasy afraid scared unsure doubt* disheartening sceptical skeptical puzzled odd weird strange unimpressed bothers bothered bothering bugs bugging ugh hmm hmmm eek yikes sigh tsk grr grim stings unpleasant not-great so-so dodgy rats late delay delays delayed pricey expensive steep uncomfortable squashed dented',
    glad: 'great good excellent amazing awesome wonderful fantastic brilliant lovely perfect perfectly superb outstanding stellar fabulous love loved loves loving adore enjoy* happy glad delighted pleased impressed thank thanks thankful thx thnx ty cheers ta appreciate* grateful kudos props bravo chuffed stoked best helpful kind kindness kindly friendly patient polite courteous quick quickly fast smooth smoothly easy recommend* compliment* commend* legend* star stars hero* lifesaver bless blessed relief relieved nice nicely cool yay hurray hooray woohoo beautiful comfortable improvement excited thrilled flawless reliable spotless favourite favorite congratulations congrats',
    strengthened:
      'so very really super extremely absolutely utterly totally completely truly deeply beyond bitterly too such entirely highly incredibly insanely bloody downright quite',
    softened: 'bit slightly little somewhat rather kinda tad pretty fairly minor small trifle tiny perhaps maybe',
    absolute:
      'never nobody none nothing nowhere zero always ever every everything everyone all anyone anything anymore whatsoever absolutely completely totally utterly entirely literally simply constantly endless* countless no',
    repeated:
      'again still another twice thrice repeatedly repeated keeps keep kept multiple second third fourth fifth sixth 2nd 3rd 4th 5th countless yet already once-again times continually constantly',
    leaving:
      'cancel cancelling canceling cancelled leave leaving switch switching uninstall* delet* refund chargeback lawyer* solicitor* attorney* court legal sue suing lawsuit ombudsman regulator trading-standards bbb complaint police report reporting reported competitor* elsewhere boycott review reviews press newspaper done goodbye bye avoid warn warning porting quit quitting',
    denial:
      "not n't no never cannot without hardly barely less nothing none neither nor isn't wasn't don't doesn't didn't won't can't couldn't nobody far",
    calm: 'please wondering wonder could would can which what when where how question help thanks curious quick info update possible option available ok okay sorry yes sure',
  },
  phrases: {
    scorn: [
      String.raw`\b(?:thanks|thank you|cheers|thx) (?:so much |a lot |a bunch )?for (?:nothing|ruining|losing|wasting|the (?:wait|delay|mess|scratch|bill|reminder)|delaying|making|missing|leaving|reminding me|being such)`,
      String.raw`\b(?:great|nice|good|top|lovely|brilliant|awesome|fantastic|stellar|excellent|wonderful|amazing|superb) (?:job|work|service|effort|start|way to|one|going|stuff|customer service)\b(?! (?:today|everyone|team|from))`,
      String.raw`\b(?:oh|ah|wow|yay|woo|so|well|just|sure|yes)[,!]? (?:great|good|lovely|joy|brilliant|perfect|wonderful|fantastic|super)\b`,
      String.raw`\bso much for\b`,
      String.raw`\b(?:well done|congrat\w*|bravo|kudos|hats off|slow clap|way to go|genius)\b`,
      String.raw`\b(?:love|loving|enjoy|enjoying|thrilled|delighted|excited) (?:it when|how|that|paying|waiting|sitting|being|sleeping|spending|standing|to be|my|the)\b`,
      String.raw`\b(?:love that for me|keeps? getting better|how (?:generous|kind|thoughtful|convenient|surprising|nice|lovely|funny)|shocker|who knew|as usual|as always|surprise,? surprise|what a (?:surprise|shock|joke)|genius|apparently|clearly|obviously|supposedly|so-called)\b`,
      String.raw`\b(?:another|yet another) (?:great|lovely|wonderful|day|delay|empty|broken|canned|generic|bot|glitch|excuse|hour|week|month|cancel\w*)\b`,
    ],
    reproach: [
      String.raw`\b(?:how (?:hard|difficult) (?:can|is|could)|how (?:dare|is (?:that|this) (?:even )?(?:fair|possible|ok|okay|acceptable|legal|allowed)|many (?:more|times|letters|weeks|months)|on earth|do you sleep|can (?:you|this|it|that|a company|anyone) (?:be|happen|treat|do|just|not|even|call))|why (?:on earth|do i (?:even|have|pay|bother)|am i (?:even )?paying|should i|must i|can't you|cant you|bother)|where is the (?:sense|logic|service)|what (?:is|'s) (?:the (?:point|deal|use)|wrong with|your (?:problem|excuse))|whats (?:the (?:point|deal|use)|wrong with)|what (?:am i|are (?:we|you)) (?:paying|supposed|thinking|waiting)|what kind of|what sort of|what on earth|what the|who (?:does|tested|designed|thought|runs)|do you (?:even|people|actually|ever|really) |does (?:anyone|anybody) (?:even|actually|there|at)|are (?:you|u|yall|y'all) (?:kidding|serious|joking|insane|people|even|out of)|is (?:this|that|it) (?:a joke|some kind|supposed|really|too much|your)|is it too much|really\?|seriously\?|honestly\?|for real\?|come on\b|how long (?:must|do i|does it|until|before|am i)|don't you think|what does it take|how is anybody|is anyone (?:there|home|awake|alive)|is there a (?:human|person))`,
      String.raw`\?\?+|\?!|!\?`,
      String.raw`\bfor what\b|\bwhy\s*(?:\?|$)|\bwow\b`,
    ],
    enough: [
      String.raw`\b(?:fed up|had (?:it|enough)|sick (?:of|to)|tired of|(?:so|am|'m|i'm|we're|im) done\b|done with|never (?:again|flying|buying|using|ordering|shopping|coming|seen|in my life)|last (?:straw|time|chance)|end of my|beyond (?:words|a joke|furious|angry)|at (?:breaking|my wits)|lost (?:all |my )?(?:trust|faith|confidence|patience|hope)|no (?:excuse|words|respect|accountability|help|apology|explanation|notice|solution|one (?:helps|cares|answers|knows|picks|replied))|nobody (?:cares|helps|knows|answers|gives|picks|is responsible)|not (?:good enough|acceptable|impressed|happy|ok\b|okay|cool|fair|right|on\b|what i paid)|let down|let me down|slap in the face|joke of a|waste of|taken for a ride|treat(?:ed|ing)? (?:me |us |you |people |customers |its |their )?(?:like|as)|(?:expect|deserve)(?:ed|s)? (?:better|more)|(?:do|must do) better|get your act|sort it out|sort yourselves|hang(?:s)? up on|hung up|laughed at|lied to|making (?:a )?fool|cheating (?:us|me|customers)|wast(?:e|ed|ing) (?:of )?(?:my |our |even more )?(?:time|money|day|hours)|my (?:own )?money|shame on|zero stars|minus \w+ stars|feel(?:s|ing)? (?:like a|misled|cheated|robbed|sick|used|insulted|ignored)|can'?t (?:even|believe|stand|take)|cannot (?:even|believe|stand)|ticked off|pissed off|ripped off|screw(?:ed|ing) (?:me|us|over))\b`,
    ],
    contrast: [
      String.raw`\b(?:supposed to|supposedly|promised|promises|told (?:me|us|by)|assured|guaranteed|advertised|paid (?:for|extra)|you said|you say|yous said|says? (?:on time|available|delivered|it)|was told|been told|claim(?:s|ed|ing)?|should (?:have|know|be)|instead of|even though|even tho|yet (?:you|i|no|nobody|here)|but (?:no|nobody|nothing|still|never|clearly|you|apparently|then|i'm not)|without (?:any|a single|notice|asking|warning))\b`,
      String.raw`(?<![\p{L}\p{N}])["“'‘][\p{L}][^"”“'’\n]{1,40}["”'’](?![\p{L}\p{N}])`,
      String.raw`\b(?:for|in|after|over|past|of|takes?|taken|waited|waiting|been) (?:the last |the past |more than |over |almost |nearly |about )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|several|many)\+? ?(?:hrs?|hours?|days?|weeks?|months?|years?|minutes?|mins?)\b`,
      String.raw`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:times|calls|emails|mails|tweets|letters|reminders|attempts|agents|different)\b`,
    ],
    settled: [
      String.raw`\b(?:no (?:worries|worry|problem|rush|hurry|complaint|complaints|harm|drama|issue|issues|bother|stress|biggie)|not (?:urgent|a complaint|your fault)|never ?mind|nvm|my (?:bad|fault|mistake|own fault)|mb\b|all good|works? (?:now|again|fine)|working (?:now|again)|sorted|solved|resolved|figured it out|found it|got it|turned out|just (?:wondering|curious|checking|wanted|fyi)|for your information|fyi|out of curiosity|whenever|you can close|please close|close this|panic over|all set|will do|thank(?:s| you)(?: so much| very much)?[.! ]*$|happy to|looking forward|can't fault|can't wait|no longer needed)\b`,
    ],
  },
  tags: 'fail suck worst never terrible horrible bad awful disappoint notimpressed unimpressed nothappy unhappy joke shame scam fraud cheat angry annoy frustrat fedup fed_up ridiculous pathetic poor unaccept hate upset rude lie lost delayed stranded whatgives dothebetter dobetter boycott useless disgrace mess screwed',
};
