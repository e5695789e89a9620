/**
 * Names of real places the grammar must never give out: councils, health
 * boards, cities and main towns, and real places it could spell by chance.
 * Compared in lower case, letters only.
 */
const real = `
Aberdeen Aberdeenshire Angus Argyll Bute Clackmannanshire Dumfries Galloway Dundee Ayrshire Dunbartonshire
Lothian Renfrewshire Edinburgh Falkirk Fife Glasgow Highland Inverclyde Midlothian Moray Orkney Perth Kinross
Shetland Stirling Lanarkshire Scotland Alba Borders Hebrides Grampian Tayside Forth Lomond Clyde
Inverness Paisley Kilmarnock Ayr Hamilton Livingston Cumbernauld Dunfermline Kirkcaldy Glenrothes Motherwell
Wishaw Airdrie Coatbridge Greenock Dumbarton Irvine Arbroath Montrose Forfar Brechin Elgin Forres Nairn Fraserburgh
Peterhead Inverurie Stonehaven Banff Huntly Dunoon Oban Rothesay Campbeltown Lochgilphead Alloa Tillicoultry
Grangemouth Larbert Linlithgow Bathgate Broxburn Musselburgh Tranent Haddington Dunbar Dalkeith Penicuik
Bonnyrigg Galashiels Hawick Peebles Kelso Jedburgh Selkirk Stranraer Annan Lockerbie Girvan Troon Prestwick
Largs Saltcoats Ardrossan Kilwinning Cumnock Barrhead Johnstone Renfrew Clydebank Helensburgh Alexandria
Kirkintilloch Bearsden Milngavie Bishopbriggs Lanark Carluke Larkhall Rutherglen Cambuslang Strathaven Crieff
Pitlochry Blairgowrie Auchterarder Methven Comrie Callander Dunblane Thurso Wick Ullapool Portree Stornoway
Kirkwall Stromness Lerwick Scalloway Dingwall Invergordon Tain Dornoch Aviemore Kingussie Kinlochleven Mallaig
Balfron Balloch Ballater Braemar Kildrum Kilbarchan Kilmory Kilmun Kinloss Kinneil Torry Torridon Dunkeld Dunning
Dundonald Aberfeldy Aberlour Aberfoyle Aberdour Aberlady Inverkeithing Inveraray Inverkip Inverallochy
Auchinleck Auchtermuchty Drumchapel Drumnadrochit Craigmillar Craigellachie Ardersier Ardrishaig Glencoe Glenelg
Glenfinnan Strathmore Strathpeffer Strathblane Strathyre Lochaber Lochalsh Lochgelly Lochinver Lochmaben
Fernieside Balmalloch Lammermuir Dalmarnock Finnart Findhorn Findochty Calder Calderwood Muirhead Muirkirk Kirkton Milton Law Fairlie Dalry Dalmellington
`;

const letters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

const realNames: ReadonlySet<string> = new Set(real.split(/\s+/).filter(Boolean).map(letters));

/** True where the name, or any word of it, is that of a real Scottish place listed here. */
export function isRealName(name: string): boolean {
  return realNames.has(letters(name)) || name.split(/[\s,-]+/).some((word) => realNames.has(letters(word)));
}
