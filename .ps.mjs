import {build} from 'esbuild';import {minify} from 'terser';import z from 'node:zlib';
const br=b=>z.brotliCompressSync(Buffer.from(b),{params:{[z.constants.BROTLI_PARAM_QUALITY]:11}}).length;
const ext={name:'e',setup(b){b.onResolve({filter:/model\/(text|date)\.js/},()=>({path:'./x.js',external:true}));}};
const run=async(stub)=>{const r=await build({entryPoints:['src/casualties/read-casualties.ts'],bundle:true,format:'esm',target:'es2022',write:false,metafile:true,logLevel:'error',plugins:[ext,{name:'s',setup(b){if(stub)b.onLoad({filter:new RegExp(stub.replace('.','\\.')+'$')},()=>({contents:'',loader:'ts'}))}}]});
const m=await minify(r.outputFiles[0].text,{ecma:2022,module:true,compress:{passes:3,unsafe_arrows:true}});return [m.code.length,br(m.code),r.metafile]};
const [len,all,meta]=await run();console.log('one chunk',len,all);
if(process.argv[2])for(const f of Object.keys(meta.inputs)){try{const [l,b]=await run(f.replace('src/casualties/',''));console.log(f.padEnd(50),len-l,all-b)}catch(e){console.log(f,'fail')}}
