/**
 * The types of IPTC's ninjs, versions 1.0 to 3.1 (https://www.iptc.org/std/ninjs/), one per line,
 * with fields as `name:type`; a long one continues on indented lines. A field without a type is text. `!` means required. `@12-16` means
 * versions 1.2 to 1.6, and `@30-` means 3.0 or newer. `_*` stands for any suffix. `Type[]` is a
 * list, `Type{}` an object with values of the type, `0..9` a whole number in a range, and `a|b` one
 * of these words. A type whose name ends in `+` may have other fields. Exactly one of the fields
 * after `^` must be present. Before 3.0, names are in lower case.
 */
export const fields = `Item
  uri!,
  type@10-11:text|audio|video|picture|graphic|composite,
  type@12-22:text|audio|video|picture|graphic|composite|component,
  type@30-:Nature,
  mimetype@10-16,
  representationType@10-16:complete|incomplete,
  representationType@20-:full|partial,
  profile,
  version,
  versionCreated,
  firstCreated@12-,
  contentCreated@14-,
  embargoed@10-22,
  embargoedUntil@30-,
  expires@14-16,
  expires@21-,
  pubStatus:Status,
  urgency@11-22:number,
  urgency@30-:1..9,
  copyrightHolder,
  copyrightNotice,
  usageTerms@11-,
  edNote@12-,
  language,
  title@12-,
  slugline@12-,
  located,
  byline@10-16,
  by@20-,
  headline@10-16,
  headline_*@13-16,
  description_*@10-16,
  body_*@10-16,
  charCount@12-16:number,
  wordCount@12-16:number,
  $standard@13-16:Standard,
  standard@20-:Standard,
  altIds@13-16:object,
  altIds@20-:AltId[],
  person@10-16:Party1[],
  organisation@10-16:Organisation1[],
  place@10-16:Place1[],
  subject@10-16:Subject1[],
  event@10-16:Concept1[],
  object@10-16:Concept1[],
  genre@13-16:Genre1[],
  infosource@12-16:Party1[],
  trustindicator@13-16:Trust1[],
  people@20-:Party[],
  organisations@20-:Organisation[],
  places@20-:Place[],
  subjects@20-:Subject[],
  events@20-:Event[],
  objects@20-:Concept[],
  genres@20-:Genre[],
  infoSources@20-:InfoSource[],
  trustIndicators@20-:Trust[],
  headlines@20-:Words[],
  descriptions@20-:Words[],
  bodies@20-:Body[],
  rightsInfo@14-22:Rights1,
  rightsInfo@30-:Rights,
  digitalSourceType@16-16:Genre,
  digitalSourceType@22-22:Genre,
  digitalSourceType@31-:Genre,
  renditions@10-16:Rendition1{},
  renditions@20-:Rendition[],
  associations@10-16:Item{},
  associations@20-20:Associated20[],
  associations@21-:Associated[],
  eventDetails@30-:EventDetails,
  plannedCoverage@30-:Coverage[]
Nature=text|audio|video|picture|graphic|composite|component|event|planning
Status=usable|withheld|canceled
Standard name,version,schema
AltId role,value
Concept1 name,rel,scheme,code
Party1 name,rel,scheme,code,contactInfo@15-:Contact[]
Organisation1 name,rel,scheme,code,symbols:Symbol[],contactInfo@15-:Contact[]
Place1 name,rel,scheme,code,geometry_*@11-:object,contactInfo@15-:Contact[]
Subject1 name,rel,scheme,code,creator@15-,relevance@15-:0..100,confidence@15-:0..100
Genre1 name,scheme,code
Trust1 scheme,code,title,href
Rendition1 href,mimetype,title,height:number,width:number,sizeInBytes:number,duration@12-:number,format@12-
Rights1+ langId,linkedRights,encodedRights^linkedRights,encodedRights
Concept name,rel,uri,literal
Event name,rel,uri,literal,id@30-
Party name,rel,uri,literal,contactInfo@21-:Contact[]
Organisation name,rel,uri,literal,symbols:Symbol[],contactInfo@21-:Contact[]
Place name,rel,uri,literal,geoJSON:Geography,contactInfo@21-:Contact[]
Subject name,rel,uri,literal,creator@21-,relevance@21-:0..100,confidence@21-:0..100
Genre name,uri,literal
InfoSource name,role,uri,literal,contactInfo@21-:Contact[]
Trust role,title,href
Symbol ticker@10-22,exchange,symbol@15-16,symbolType@15-16,symbol@21-,symbolType@21-
Contact type,role,lang,name,value,address:Address^value,address
Address lines:string[],locality,area,postalCode,country
Words role,contentType,value!
Body role,contentType,value!,charCount@20-22:number,wordCount@20-22:number,charCount@30-:integer,wordCount@30-:integer
Rights langId,linkedRights,encodedRights^linkedRights,encodedRights
Rendition name!,href,contentType,title,format,duration:number,width@20-22:number,height@20-22:number,sizeInBytes@20-22:number,width@30-:integer,height@30-:integer,sizeInBytes@30-:integer,aspectRatio@30-,videoCodec@30-,frameRate@30-:number,poi@30-:Point,transportProtocol@30-,scanType@30-:progressive|interlaced,bitrate@30-
Point x:integer,y:integer
EventDetails dates:Dates,eventStatus,organiser:Organisation,plannedCoverageStatus
Dates startDate,endDate,expectedStartDate:PartDate,expectedEndDate:PartDate,expectedDuration,recurrence:Recurrence
Recurrence recurrenceDates:PartDate[],recurrenceRules:Rule[]
Rule frequency:secondly|minutely|hourly|daily|weekly|monthly|yearly,interval:integer,until,count:integer
Coverage uri,type:Nature,title,edNote,language,pubStatus:Status,urgency:1..9,wordCount:integer,exclAudience:string[],itemCount:Count,audiences:Audience[],dates:Dates,commissioned:Commission,renditions:Rendition[]
Count rangeFrom:integer,rangeTo:integer
Audience audience,significance:integer
Commission by,on,references:Reference[]
Reference name,value
Geography+ type!:Point|MultiPoint|LineString|MultiLineString|Polygon|MultiPolygon|GeometryCollection|Feature|FeatureCollection`;

/** All versions, with the numbers used in the fields; newest first. */
export const versions: readonly [number, ...number[]] = [
  31, 30, 22, 21, 20, 16, 15, 14, 13, 12, 11, 10,
];
