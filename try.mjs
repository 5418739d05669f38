import { createServer } from 'vite'; import fs from 'node:fs';
const s=await createServer({configFile:false,root:'/tmp/wt/letters',appType:'custom',logLevel:'error',server:{middlewareMode:true,ws:false,watch:null},optimizeDeps:{noDiscovery:true}});
const {requestOf}=await s.ssrLoadModule('/src/draft/letters/request.ts'); const {wordsOf}=await s.ssrLoadModule('/src/draft/letters/link.ts');
const {readCases}=await s.ssrLoadModule('/scripts/drafts/cases.ts'); const {factsOf}=await s.ssrLoadModule('/src/draft/facts/facts.ts');
const file=process.argv[2]; const raw=JSON.parse(fs.readFileSync(file,'utf8')); const out=[]; const t0=performance.now();
for(const c of readCases(raw)){ if(c.purpose!=='request') continue; const facts=factsOf(c.contact,c.me,c.events,c.today,{about:c.about});
 const {letter:l}=requestOf(facts,{channel:c.channel,goal:c.goal,seed:Number(process.argv[4]??0),lately:[]});
 const body=l.paragraphs.map(p=>p.map(x=>x.text).join(' ')); const w=wordsOf(facts);
 const text=c.channel==='note'? [l.greeting.text+',',...body,l.farewell,l.signature?.text].filter(Boolean).join(' '): [l.greeting.text+',',...body,[l.farewell,l.signature?.text].filter(Boolean).join('\n')].join('\n\n');
 out.push({id:c.id,subject:l.subject,text,channel:c.channel,goal:c.goal,kind:w.links.map(x=>x.kind).join(' ')+' / '+w.relation+' '+(w.kind?.kind??'-')+' is:'+(w.is?.text??'-')+' at:'+(w.at?.text??'-')+' topic:'+(w.topic?.text??'-')}); }
console.error('ms a letter',(performance.now()-t0)/out.length);
fs.writeFileSync(process.argv[3],JSON.stringify(out,null,1));
await s.close();
