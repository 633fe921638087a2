/** The page's own styles: plain, after GOV.UK; below 48 em a row of a table is a card. */
export const style = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#0b0c0c;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:78rem;margin:0 auto;padding:1rem 1rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.5rem;line-height:1.25;margin:3rem 0 1rem}
h3{font-size:1.25rem;line-height:1.3;margin:2.5rem 0 .5rem}
h4{font-size:1.0625rem;margin:1.5rem 0 .5rem}
p{margin:0 0 .75rem;max-width:44rem}
ul,ol{margin:0 0 .75rem;padding-left:1.5rem}
a{color:#1d70b8;text-underline-offset:.15em}
a:hover{color:#003078;text-decoration-thickness:3px}
a:focus-visible{outline:3px solid #0b0c0c;outline-offset:1px;background:#fd0;color:#0b0c0c}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:block;padding:.75rem 1rem}
.notice{max-width:none;border-left:.5rem solid #b58840;background:#fff7e6;padding:.75rem 1rem;margin-bottom:1.5rem}
.contents ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:0 1.5rem}
.contents li a{display:inline-block;padding:.25rem 0}
table{width:100%;border-collapse:collapse;margin:0 0 1.5rem;table-layout:fixed}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.625rem .75rem;border-bottom:1px solid #b1b4b6}
thead th{border-bottom:2px solid #0b0c0c;vertical-align:bottom;overflow-wrap:normal}
td>:last-child,th>:last-child{margin-bottom:0}
td p{max-width:none}
em{color:#594d00;background:#fff7bf;font-style:normal;padding:0 .2em}
.yes,.no,.not-applicable{display:inline-block;padding:.1em .5em}
.yes{background:#cce2d8;color:#005a30}
.no{background:#f6d7d2;color:#6b1d12}
.not-applicable{background:#eeefef;color:#383f43}
.form th:nth-child(1){width:9.5%}.form th:nth-child(2){width:31%}.form th:nth-child(3){width:9%}.form th:nth-child(4){width:22%}
.form-2022 th:nth-child(2){width:36%}.form-2022 th:nth-child(4){width:auto}
.actions th:nth-child(1),.promises th:nth-child(1){width:10%}.actions th:nth-child(2),.promises th:nth-child(2){width:50%}
.register th:nth-child(1){width:6%}.register th:nth-child(2){width:34%}.register th:nth-child(4){width:16%}
.standing th:nth-child(1){width:42%}
.standing tbody th{font-weight:400}
.bar{display:inline-block;width:60%;max-width:12rem;height:.75rem;margin-right:.75rem;background:#eeefef}
.bar span{display:block;height:100%;background:#00703c}
.gaps{list-style:none;padding:0}
.gaps li{border-left:.25rem solid #b1b4b6;padding-left:1rem;margin-bottom:1.5rem}
@media screen and (max-width:48em){
h1{font-size:1.5rem}
h2{font-size:1.25rem}
table,tbody,tr,th,td{display:block;width:auto!important}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{border:2px solid #0b0c0c;margin-bottom:1.25rem}
tbody th{background:#f3f2f1}
tbody th::before,td::before{content:attr(data-label);display:block;color:#484949;font-size:.875rem;font-weight:700}
tbody th::before{display:inline;color:inherit;margin-right:.4em}
tbody td:last-child{border-bottom:0}
td:empty{display:none}
.standing tbody tr{display:flex;flex-wrap:wrap;border:0;border-bottom:1px solid #b1b4b6;margin:0;padding:.5rem 0}
.standing tbody th{flex:1 0 100%;background:none}
.standing tbody th::before{content:none}
.standing tbody th,.standing td{border:0;padding:.125rem .75rem .125rem 0}
.standing td::before{display:inline;margin-right:.4em}
.standing td:last-child{flex:1 0 100%}
.standing td:last-child::before{display:block}
}
@media print{
@page{size:A4 landscape;margin:15mm}
body{font-size:9pt}
main{max-width:none;padding:0}
.skip,.contents{display:none}
h1,h2,h3,h4{break-after:avoid}
h2{margin-top:1.5rem}h3{margin-top:1rem}
thead{display:table-header-group}
tr,.gaps li{break-inside:avoid}
th,td{padding:.25rem .4rem}
a{color:inherit}
.yes,.no,.not-applicable,.bar,.bar span,.notice,em{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
