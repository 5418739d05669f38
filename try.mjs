import { createServer } from 'vite'; import fs from 'node:fs';
const s=await createServer({configFile:false,root:'/tmp/wt/letters',appType:'custom',logLevel:'error',server:{middlewareMode:true,ws:false,watch:null},optimizeDeps:{noDiscovery:true}});
const {requestOf}=await s.ssrLoadModule('/src/draft/letters/request.ts'); const {wordsOf}=await s.ssrLoadModule('/src/draft/letters/link.ts');
const {readCases}=await s.ssrLoadModule('/scripts/drafts/cases.ts'); const {factsOf}=await s.ssrLoadModule('/src/draft/facts/facts.ts');
const file=process.argv[2]; const raw=JSON.parse(fs.readFileSync(file,'utf8')); const out=[];
for(const c of readCases(raw)){ const r=raw.find(x=>x.id===c.id); if(r.purpose!=='request') continue; const facts=factsOf(c.contact,c.me,c.events,c.today,{about:c.about});
 const l=requestOf(facts,{channel:c.channel,goal:c.goal,seed:Number(process.argv[4]??0),because:r.me.because,askAbout:r.contact.askAbout});
 const body=l.paragraphs.map(p=>p.map(x=>x.text).join(' '));
 const text=c.channel==='note'? [l.greeting.text+',',...body,l.farewell,l.signature?.text].filter(Boolean).join(' '): [l.greeting.text+',',...body,[l.farewell,l.signature?.text].filter(Boolean).join('\n')].join('\n\n');
 out.push({id:c.id,subject:l.subject,text,kind:wordsOf(facts).links.map(x=>x.kind).join(' ')}); }
fs.writeFileSync(process.argv[3],JSON.stringify(out,null,1));
await s.close();
