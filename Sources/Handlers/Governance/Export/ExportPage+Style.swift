extension ExportPage {
  /// Constant: nothing of a record ever stands in it.
  static let style: StaticString = """

    :root { color-scheme: light; --ink: #1a1a1a; --soft: #4a4a4a; --rule: #b8b8b8;
      --hair: #dcdcdc; --accent: #12436d; --sans: "Source Sans 3", "Source Sans Pro",
      "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 58rem; padding: 2rem 1rem 4rem; background: #fff;
      color: var(--ink); font: 1.0625rem/1.5 var(--sans); overflow-wrap: anywhere; }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin: 0; }
    h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.6rem); }
    h2 { font-size: clamp(1.25rem, 1.15rem + .5vw, 1.5rem); }
    h3 { margin: 1.5rem 0 .25rem; font-size: 1.0625rem; }
    header { border-top: .5rem solid var(--accent); padding-top: 1.5rem; }
    header p, ul { max-width: 42rem; }
    header p { margin: .75rem 0 0; }
    ul { margin: .75rem 0 0; padding-left: 1.25rem; }
    li { margin-bottom: .4rem; }
    section { margin-top: 2.5rem; padding-top: 1.25rem; border-top: 2px solid var(--ink); }
    .day { margin: .25rem 0 0; color: var(--soft); }
    dl { margin: .75rem 0 0; }
    h3 + dl { margin-top: 0; }
    dl > div { padding: .45rem 0; border-bottom: 1px solid var(--hair); }
    dt { color: var(--soft); }
    dd { margin: 0; max-width: 42rem; }
    .text { margin: 0; white-space: pre-line; }
    .left { margin: .4rem 0 0; padding-left: .75rem; border-left: .25rem solid var(--accent);
      color: var(--soft); font-size: .95rem; }
    @media (min-width: 44rem) {
      body { padding: 3rem 2rem 5rem; }
      dl > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 1.5rem; }
    }
    @page { size: A4; margin: 18mm 17mm 20mm;
      @bottom-right { content: "Page " counter(page) " of " counter(pages);
        font: 9pt "Liberation Sans", Arial, sans-serif; } }
    @media print {
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      section { margin-top: 1.5rem; padding-top: .8rem; }
      h1, h2, h3, .day { break-after: avoid; }
      dl > div, li { break-inside: avoid; }
      dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; }
      p { orphans: 3; widows: 3; }
    }

    """
}
