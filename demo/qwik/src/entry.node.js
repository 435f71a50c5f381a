import qwikCityPlan from '@qwik-city-plan';
import {createQwikCity} from '@builder.io/qwik-city/middleware/node';
import express from 'express';
import render from './entry.ssr';

const {router, notFound, staticFile} = createQwikCity({render, qwikCityPlan});
const app = express();

app.use('/images', express.static('../images'));
app.use(staticFile);
app.use(router);
app.use(notFound);
app.listen(process.env.PORT ?? 3000);
