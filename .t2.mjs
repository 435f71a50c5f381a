import {build} from 'esbuild';import {minify} from 'terser';import z from 'node:zlib';import fs from 'node:fs';
const br=b=>z.brotliCompressSync(Buffer.from(b),{params:{[z.constants.BROTLI_PARAM_QUALITY]:11}}).length;
const ext={name:'e',setup(b){b.onResolve({filter:/model\/(text|date)\.js/},()=>({path:'./x.js',external:true}));}};
const r=await build({entryPoints:['src/casualties/read-casualties.ts'],bundle:true,format:'esm',target:'es2022',write:false,plugins:[ext]});
const code=r.outputFiles[0].text;
for(const o of [{},{mangle:{properties:{reserved:['body','type','language','modified','published','dateline','date','kind','value','min','max','words','measure','amount','group','partOf','scope','source','asOf','status','sentence','block','start','end','place','from','to','event','id','name','exact'],keep_quoted:true}}}]){
const m=(await minify(code,{ecma:2022,module:true,compress:{passes:3,unsafe_arrows:true},...o})).code;console.log(m.length,br(m));fs.writeFileSync('/tmp/w/tolls-scratch/m.js',m);}
// without string tables
const m=(await minify(code,{ecma:2022,module:true,compress:{passes:3,unsafe_arrows:true}})).code;
console.log('no strings>20',br(m.replace(/"(?:[^"\\]|\\.){20,}"|'(?:[^'\\]|\\.){20,}'|`[^`]{20,}`/g,'""')));
