/// One report as a value: what it says, in order, and how it was made.
///
/// Text, HTML, CSV and JSON are renderings of this one value, so they cannot disagree. Group
/// figures have passed the disclosure gate before they get here; a renderer hides nothing and
/// reveals nothing. `README.md` beside these types gives the exact JSON.
package struct ReportDocument: Codable, Hashable, Sendable {
  package var title: String
  package var subtitle: String?
  /// Whom the report is written for, in words: "Leaders and quality assurance".
  package var reader: String
  package var period: Period
  /// Whose records it covers, in words: "Whole authority".
  package var scope: String
  package var sections: [Section]
  /// What has to be read every time, in order. Printed after the sections.
  package var caveats: [String]
  /// Which figures are hidden and why, one sentence each.
  package var suppressionNotes: [String]
  package var exclusions: [Exclusion]
  package var provenance: Provenance
  /// For a page to hang on a wall: the sections alone, in big type, with one line at the foot in place of all that frames
  /// a report. Nil for a report.
  package var poster: Poster?

  package init(
    title: String, subtitle: String? = nil, reader: String, period: Period, scope: String,
    sections: [Section], caveats: [String] = [], suppressionNotes: [String] = [],
    exclusions: [Exclusion] = [], provenance: Provenance, poster: Poster? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.reader = reader
    self.period = period
    self.scope = scope
    self.sections = sections
    self.caveats = caveats
    self.suppressionNotes = suppressionNotes
    self.exclusions = exclusions
    self.provenance = provenance
    self.poster = poster
  }

  /// How a poster is framed.
  package struct Poster: Codable, Hashable, Sendable {
    /// A language tag (RFC 5646): "en-GB", "cy".
    package var language: String
    /// One plain sentence that says when it was made and of what.
    package var foot: String

    package init(language: String, foot: String) {
      self.language = language
      self.foot = foot
    }
  }

  /// The days a report covers, both included.
  package struct Period: Codable, Hashable, Sendable {
    package var from: Day
    package var to: Day

    package init(from: Day, to: Day) {
      self.from = from
      self.to = to
    }
  }

  /// Records left out on purpose, with how many.
  package struct Exclusion: Codable, Hashable, Sendable {
    /// What was left out and why: "Audits chosen because of a concern".
    package var reason: String
    package var count: Int

    package init(_ reason: String, count: Int) {
      self.reason = reason
      self.count = count
    }
  }

  package struct Section: Codable, Hashable, Sendable {
    package var heading: String
    package var blocks: [Block]

    package init(_ heading: String, _ blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }
}
