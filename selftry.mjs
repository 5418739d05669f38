import { createServer } from 'vite'; import fs from 'node:fs';
const s=await createServer({configFile:false,root:'/tmp/wt/letters',appType:'custom',logLevel:'error',server:{middlewareMode:true,ws:false,watch:null},optimizeDeps:{noDiscovery:true}});
const {readSelfWords}=await s.ssrLoadModule('/src/draft/letters/self.ts');
for(const f of ['letters/request-cases.json','letters/later-cases.json','personas.json']) for(const c of JSON.parse(fs.readFileSync('/work/shared/'+f,'utf8'))){ const r=readSelfWords(c.me.does,{employers:c.me.employers??[],places:c.me.places??[]}); console.log(c.me.does,'\n     ',r&&r.whole,'|',r&&r.brief,'|',r&&r.bare,r&&r.more?'| '+r.more:''); }
await s.close();
