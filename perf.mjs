import { createServer } from 'vite'; import fs from 'node:fs';
const s=await createServer({configFile:false,root:'/tmp/wt/letters',appType:'custom',logLevel:'error',server:{middlewareMode:true,ws:false,watch:null},optimizeDeps:{noDiscovery:true}});
const {requestOf}=await s.ssrLoadModule('/src/draft/letters/request.ts'); const {wordsOf}=await s.ssrLoadModule('/src/draft/letters/link.ts');
const {readCases}=await s.ssrLoadModule('/scripts/drafts/cases.ts'); const {factsOf}=await s.ssrLoadModule('/src/draft/facts/facts.ts');
const raw=JSON.parse(fs.readFileSync('/work/shared/letters/request-cases.json','utf8'));const cs=readCases(raw).map(c=>[factsOf(c.contact,c.me,c.events,c.today,{about:c.about}),c]);
for(let k=0;k<6;k++){let t=performance.now();for(const [f] of cs) wordsOf(f);const a=(performance.now()-t)/48;t=performance.now();for(const [f,c] of cs) requestOf(f,{channel:c.channel,goal:c.goal,seed:k,lately:[]});console.log('words',a.toFixed(2),'all',((performance.now()-t)/48).toFixed(2));}
await s.close();
