/**
 * Given names that tell a person by the first word of a name. General knowledge, written for this project; what else
 * the word may be ("Mark", "Jordan", "Will") is looked up first.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abby abdel abdul abdulaziz abdullah abel abigail abraham ada adam adamu adel adriaan adrian adriana adrienne agata
  agnes agnieszka ahmad ahmed aidan aileen aisha akbar akiko akira akmal aksel alain alan alana alastair albert alberto aldo
  alec alejandra alejandro aleksandar aleksander aleksandr alex alexander alexandra alexandre alexei alexey alexis alfonso
  alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alonso althea alvaro alvin alyssa amadou
  amal amanda amara amelia amina amir amit amos amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew
  andrey andrzej andy angel angela angelica angelina angelo angus anil anita anja ann anna annabel anne annette annie annika
  anthony antoine anton antonia antonio antony anwar april archie ari ariel arjun arlene armand armando arne arnaud arnold
  art artem arthur arturo arun asha ashley ashok asif astrid athena aubrey audrey augusto aung aurora austin ava avi ayesha
  aziz barbara barry bart basil beatrice beatriz becky belinda ben benedict benito benjamin benny bernadette bernard bernardo
  bernice bernie bert bertha bertrand beth bethany betsy betty bianca bilal bill billy birgit bjorn blake bo bob bobby bogdan
  boris brad bradley brandon brenda brendan brent brett brian bridget bruce bruno bryan bryce caitlin caleb calvin cameron
  camilla camille carina carl carla carlo carlos carlton carly carmen carol carole carolina caroline carolyn carrie carsten
  casey cassandra catalina catherine cathy catriona cecil cecilia cedric celeste celia cesar chandra chang charles charlie
  charlotte chelsea cheryl chiara chloe chris chrissy christa christian christiane christie christina christine christoph
  christophe christopher christy chuck ciara cindy claire clara clarence clark claude claudia claudio clayton clement
  clifford clint clive clyde colette colin colleen connie connor conor conrad constance constantin cora corey corinne
  cornelia cory courtney craig cristian cristina curt curtis cynthia cyril cyrus daisy dale damian damien dan dana daniel
  daniela daniele danielle danny daphne darla darlene darrell darren daryl dave david dawn dean deanna debbie deborah debra
  deepak deirdre delia denis denise dennis derek desmond devon dexter diana diane didier diego dieter dimitri dina dinesh
  dirk dmitri dmitry dolores dominic dominik dominique don donald donna dora doreen doris dorothy doug douglas duncan dustin
  dwayne dwight dylan earl ed eddie eddy edgar edith edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias
  elijah elisa elisabeth elise elizabeth ella ellen ellie elliot elliott elsa elsie elvira emil emile emilia emilio emily
  emma emmanuel emmett eric erica erich erik erika erin ernest ernesto ernst erwin esteban estelle esther ethan etienne
  eugene eunice eva evan evelyn evgeny fabian fabio faisal farah farid farouk fatima faye felicia felipe felix ferdinand
  fernanda fernando fidel filip fiona florence florian floyd frances francesca francesco francine francis francisca
  francisco franco francois frank frankie franklin franz fred freda freddie freddy frederic frederick frederik fredrik frida
  friedrich fritz gabriel gabriela gabriele gabrielle gail gareth garrett gary gavin gemma gene genevieve geoff geoffrey
  georg george georges georgia georgina gerald geraldine gerard gerardo gerhard gerry gertrude gianni gilbert gilles gina
  ginger ginny giorgia giorgio giovanni giulia giulio giuseppe gladys glen glenda glenn gloria gonzalo gopal gordon graeme
  graham grant greg gregor gregory greta gretchen guido guillaume guillermo gunnar gunter gus gustav gustavo guy gwen habib
  hakan hakim hamid hamza hank hannah hannes hans harald haris harold harriet harris harry haruki harvey hasan hassan hazel
  heather hector heidi heike heinrich heinz helen helena helene helga helmut henri henrik henrique henry herbert herman
  hermann hilary hilda hillary hiroshi hisham holly homer horace horst howard hubert hugh hugo humberto hussein ian ibrahim
  ida ignacio igor ilana ilse iman imran ines ingrid ioana ira irene irina iris irma irving isaac isabel isabella isabelle
  isaiah ishaan ismail israel ivan ivana ivo ivy iwan izabela jack jackie jacky jacob jacques jacqueline jaime jake jakob
  jakub jamal james jamie jan jana jane janet janice janine jared jasmine jason jasper javier jay jean jeanette jeanne jeff
  jeffrey jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jessie jesus jill jillian jim jimmy
  jo joachim joan joanna joanne joao joaquin jochen jodie joe joel joern joey johan johanna johannes john johnathan johnny
  jolene jon jonah jonas jonathan jorge jorgen jose josef joseph josephine josh joshua joy joyce juan juana juanita judith
  judy jules julia julian juliana julie julien juliet julio julius jun june jurgen justin justine kaitlin kamal kamala karen
  kari karim karin karina karl karla kasper kate katarina katarzyna kate katerina katharina katharine katherine kathleen
  kathryn kathy katia katie katja katrin katrina katy kayla keiko keith kelly kelvin ken kendall kendra kenji kenneth kenny
  kerry kevin khaled khalid kieran kimberly kirk kirsten kirsty klaus konrad konstantin kris krista kristen kristin
  kristina kumar kurt kyle lakshmi lamar lana lance larry lars latoya laura lauren laurence laurent laurie lawrence layla lea
  leah lech leif leila lena lenny leo leon leonard leonardo leonid leroy leslie lester leticia lewis liam liana lidia lila
  liliana lillian lily linda lindsay lindsey lionel lisa liz liza lloyd logan lois lola lora lorenzo loretta lori lorna
  lorraine lothar lou louis louisa louise luc luca lucas lucia luciano lucille lucinda lucy ludmila ludwig luigi luis luisa
  luiz lukas luke lydia lyle lyn lynda lynn lynne mabel madeleine madison mae magdalena maggie magnus mahmoud mai maja
  malcolm malik malin mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelo marcia marcin marco marcos
  marcus margaret margarita margo marguerite maria mariam mariana marianne marie marilyn marina mario marion marisa marissa
  marius marjorie mark marko markus marlene marlon marsha marta martha martin martina marty marvin mary maryam masha mateo
  mathias mathieu mathilde matt matteo matthew matthias matti maureen maurice mauricio mauro max maxim maxime maximilian
  maxine maya megan mehdi mehmet mei melanie melinda melissa melvin mercedes meredith mia micah michael michaela michal
  micheal michel michele michelle mick mickey miguel mike mikael mikhail milan mildred milena milos milton mimi mindy
  miranda miriam miroslav mitch mitchell mohamed mohammad mohammed mohan moira molly mona monica monika monique moritz
  morten moses mostafa muhammad murad muriel mustafa myra myriam myrtle nabil nadia nadine nancy naomi narendra nasser
  nastassja nat natalia natalie natasha nathalie nathan nathaniel neal ned neil nelson nestor niall nicholas nick nicola
  nicolas nicole nigel nikita nikola nikolai nikos nils nina nisha nita noah noel noelle nora norbert noreen norma norman
  nuno octavio odette olaf ole oleg oleksandr olena olga oliver olivia olivier omar oona orlando oscar osama oskar osman otto
  owen pablo paige pam pamela paola paolo pascal pat patrice patricia patricio patrick patsy patti patty paul paula paulina
  pauline paulo pavel pawel pedro peggy penelope penny per percy perry pete peter petra petros petter phil philip philipp
  philippe phillip phoebe phyllis pierre pieter piotr polly pradeep prakash pranab preston priscilla priya quentin rachel
  rachid rafael rafal rahul raj rajesh rajiv ralf ralph ramesh ramon ramona randall randy ranjit raoul raphael raquel rashid
  rasmus raul ravi raymond rebecca reggie regina reginald reinhard remi rena renata renato rene renee rex rhoda rhonda ricardo
  riccardo rich richard rick ricky rita rob robbie robert roberta roberto robin robyn rocco rod rodney rodolfo rodrigo roger
  rohan roland rolf roman ron ronald ronan ronnie rory rosa rosalie rosalind rosario rosemary rosie ross rowan roxanne roy
  ruben rudolf rudolph rudy rufus rupert russ russell ruth ryan sabina sabine sabrina sadie saeed said sally salma salman
  salvador salvatore sam samantha sameer samir sammy samuel sandeep sandra sandro sandy sanjay sanjeev santiago sara sarah
  sasha saul scott sean sebastian sergei sergey sergio seth seymour shane shannon sharon shaun shawn sheikha sheila shelby
  sheldon shelley shelly sherman sheri sherri sherry shinzo shirley shivani shmuel sidney siegfried sigrid silvia simon
  simona simone siobhan slobodan sofia solomon sonia sonja sonya sophia sophie spencer stacey stacy stan stanislav stanley
  stefan stefania stefano stella stephan stephane stephanie stephen sterling steve steven stewart stuart sue suleiman sultana
  sunil suresh surya susan susanna susanne susie suzanne suzy sven svetlana sybil sydney sylvia sylvie tadeusz tahir takashi
  tamar tamara tammy tania tanja tanya tara tarek tariq tasha tatiana taylor ted teodoro terence teresa terrance terrence
  terri terry tess thabo thelma theo theodor theodore theresa therese thierry thomas thorsten tiffany tim timothy tina tobias
  toby todd tom tomas tommy toni tony tracey tracy travis trent trevor tricia trish trisha trudy tyler tyrone ulrich ulrike
  umar ursula usman uwe vaclav valentin valentina valerie valery vanessa vasily vera vernon veronica veronique vicki vicky
  victor victoria vijay vikram viktor vince vincent vincenzo viola violet virginia vitali vivek vivian vivienne vlad
  vladimir vladislav volker volodymyr wade waleed walid wallace wally walt walter wanda warren wayne wendell wendy werner
  wesley whitney wilbur wilfred wilhelm willem william willie willis wilma winston wojciech wolfgang xavier yaroslav yasmin
  yasser yolanda yosef youssef yuki yuri yusuf yves yvette yvonne zachary zainab zara zoe zoltan zsolt zuzana
  ray will miles jordan chad grace rose faith hunter`
    .trim()
    .split(/\s+/),
)
