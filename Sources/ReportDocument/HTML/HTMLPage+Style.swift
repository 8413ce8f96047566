extension HTMLPage {
  /// Constant, so that a content security policy can name its hash.
  static let styleSheet: StaticString = """

    :root { color-scheme: light; --ink: #1a1a1a; --soft: #4a4a4a; --rule: #b8b8b8;
      --hair: #dcdcdc; --accent: #12436d; --sans: "Source Sans 3", "Source Sans Pro",
      "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
      --serif: "Source Serif 4", "Source Serif Pro", Charter, "Iowan Old Style", Cambria,
      Georgia, "Liberation Serif", "DejaVu Serif", serif; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 74rem; padding: 2rem 1rem 4rem; background: #fff;
      color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: break-word;
      font-variant-numeric: lining-nums; }
    h1, h2, h3, figcaption, table, nav, dl, svg, .reasons, .shows { font-family: var(--sans); }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; color: var(--ink); }
    h1 { margin: 0 0 .5rem; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem);
      letter-spacing: -.01em; }
    h2 { margin: 0 0 1rem; font-size: clamp(1.3rem, 1.15rem + .7vw, 1.65rem); }
    h3 { margin: 2rem 0 .5rem; font-size: 1.125rem; }
    p, ul, ol { margin: 0 0 1rem; max-width: 42rem; }
    ul, ol { padding-left: 1.4rem; }
    li { margin-bottom: .4rem; padding-left: .2rem; }
    a { color: var(--accent); text-underline-offset: .15em; }
    a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent);
      outline-offset: 2px; }
    header { border-top: .5rem solid var(--accent); padding-top: 1.5rem; }
    .subtitle { font-size: 1.2rem; color: var(--soft); }
    nav { margin: 2rem 0 0; padding: 1rem 0; border: solid var(--rule); border-width: 1px 0;
      font-size: .975rem; }
    nav h2 { margin: 0 0 .5rem; font-size: 1rem; }
    nav ol { margin: 0; max-width: none; columns: 20rem; column-gap: 2.5rem; }
    nav li { break-inside: avoid; }
    section { margin-top: 3rem; padding-top: 1.25rem; border-top: 2px solid var(--ink); }
    section.closing { border-top: 1px solid var(--rule); }
    .lead { font-size: 1.25rem; line-height: 1.45; }
    .caveat { padding-left: 1rem; border-left: .3rem solid var(--ink); }
    .facts { max-width: 58rem; margin: 0 0 1.25rem; font-size: 1rem; line-height: 1.4; }
    .facts > div { padding: .45rem 0; border-bottom: 1px solid var(--hair); }
    .facts dt { color: var(--soft); }
    .facts dd { margin: 0; max-width: 42rem; overflow-wrap: anywhere;
      font-variant-numeric: tabular-nums lining-nums; }
    .note { display: block; color: var(--soft); font-size: .925rem; }
    figure { margin: 2rem 0; }
    figcaption { margin-bottom: .75rem; font-size: 1.125rem; font-weight: 700;
      line-height: 1.3; max-width: 42rem; }
    .picture svg { display: block; width: 100%; height: auto; }
    .picture .wide { display: none; }
    .picture .narrow { max-width: 26rem; }
    .shows { margin: .75rem 0 1rem; max-width: 40rem; font-size: .975rem; line-height: 1.45;
      color: var(--soft); }
    .tabular { margin: 1.5rem 0; }
    figure .tabular { margin: 0; }
    /* What is positioned inside, such as .unseen, is clipped here and does not widen the page. */
    .scroll { position: relative; overflow-x: auto; }
    table { border-collapse: collapse; font-size: .95rem; line-height: 1.35;
      border-bottom: 1px solid var(--ink); }
    caption { text-align: left; padding: 0 0 .6rem; font-weight: 600; max-width: 42rem; }
    caption { max-width: min(42rem, calc(100vw - 2rem)); }
    figure caption { font-weight: 400; color: var(--soft); }
    th, td { padding: .35rem .75rem; vertical-align: top; font-weight: 400;
      border-top: 1px solid var(--hair); }
    th:first-child, td:first-child { padding-left: 0; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { vertical-align: bottom; font-weight: 600; border-top: 1px solid var(--ink);
      border-bottom: 1px solid var(--ink); }
    figure th, figure td { padding-block: .22rem; }
    th[scope="row"] { min-width: 5rem; }
    .words { min-width: 11rem; }
    .left { text-align: left; }
    .right { text-align: right; }
    td.figure { font-variant-numeric: tabular-nums lining-nums; }
    .absent { font-style: italic; color: var(--soft); white-space: nowrap; }
    .reasons { margin: .6rem 0 0; padding: 0; list-style: none; font-size: .9rem;
      line-height: 1.4; color: var(--soft); }
    .reasons li { padding: 0; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    @media (min-width: 44rem) {
      body { padding: 3rem 2rem 5rem; }
      .facts > div { display: grid; grid-template-columns: 13rem 1fr; gap: 1.5rem; }
      .picture .wide { display: block; max-width: 40rem; }
      .picture .narrow { display: none; }
    }
    @media (min-width: 70rem) {
      .beside { display: grid; grid-template-columns: 40rem minmax(0, 1fr); gap: 2.5rem;
        align-items: start; }
      .beside .picture { position: sticky; top: 1rem; }
    }
    @media screen {
      .long table { width: 100%; }
      .long { max-height: 30rem; overflow-y: auto; }
      .long thead th { position: sticky; top: 0; background: #fff; border-top: 0;
        box-shadow: inset 0 1px var(--ink), inset 0 -1px var(--ink); }
    }
    .poster { --accent: #0b5563; max-width: 48rem; font: 1.25rem/1.5 var(--sans); }
    .poster header { border-top-width: 1rem; }
    .poster h1 { font-size: clamp(2.2rem, 1.4rem + 4vw, 3.6rem); }
    .poster section { margin-top: 2rem; padding: 1.25rem 1.4rem; border: 0;
      border-left: .5rem solid var(--accent); background: #eef5f6; }
    .poster h2 { font-size: clamp(1.5rem, 1.2rem + 1vw, 1.9rem); color: var(--accent); }
    .poster h3 { margin: 1.25rem 0 .25rem; font-size: 1.25rem; }
    .poster p { margin-bottom: .5rem; }
    .poster .lead { font-size: 1.35rem; font-weight: 600; }
    .poster footer { margin-top: 2rem; font-size: .95rem; color: var(--soft); }
    @page { size: A4; margin: 18mm 17mm 20mm;
      @bottom-right { content: "Page " counter(page) " of " counter(pages);
        font: 9pt "Liberation Sans", Arial, sans-serif; } }
    @media print {
      html { font-size: 10pt; }
      .poster { font-size: 1.05rem; }
      .poster main { columns: 2; column-gap: 1.2rem; }
      .poster section:first-child { margin-top: 0; }
      .poster section { padding: .6rem .8rem; break-inside: avoid; print-color-adjust: exact;
        -webkit-print-color-adjust: exact; margin-top: 1rem; }
      body { max-width: none; padding: 0; line-height: 1.45; }
      h1 { font-size: 2.2rem; } h2 { font-size: 1.5rem; }
      nav ol { columns: 2; }
      a { color: inherit; text-decoration: none; }
      section { margin-top: 1.75rem; padding-top: .9rem; }
      .picture .wide { display: block; max-width: 15cm; }
      .picture .narrow { display: none; }
      .beside { display: block; }
      .beside .picture { position: static; }
      .scroll { overflow: visible; }
      .short { break-inside: avoid; }
      h1, h2, h3, figcaption, caption, thead, .facts > div:first-child {
        break-after: avoid; }
      .picture, tr, li, .facts > div, .caveat { break-inside: avoid; }
      p, li { orphans: 3; widows: 3; }
    }

    """
}
