import { createServer } from 'vite'; import fs from 'node:fs';
const s=await createServer({configFile:false,root:'/tmp/wt/letters',appType:'custom',logLevel:'error',server:{middlewareMode:true,ws:false,watch:null},optimizeDeps:{noDiscovery:true}});
const {readQuestion}=await s.ssrLoadModule('/src/draft/letters/question.ts');
for(const q of [...JSON.parse(fs.readFileSync('/work/shared/letters/request-cases.json','utf8')).map(c=>c.contact.askAbout).filter(Boolean),'how she decides what to cut','what her first winter was like','is it worth it','if he would do it again','why they never hire from agencies','what does he read','who taught her','where does she find her clay']) console.log(q,' => ',readQuestion(q,q.length));
await s.close();
