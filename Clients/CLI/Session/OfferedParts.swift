import WorkbookProtocol

/// Something that may be added to a session and never has to be.
struct OfferedPart: Sendable {
  let title: String
  let questions: [Question]

  init(_ title: String, _ places: String..., leaning: DayWords.Leaning = .past) {
    self.title = title
    questions = places.map { Question($0, optional: true, leaning: leaning) }
  }

  /// It belongs to one of the young people.
  var isAboutACase: Bool { questions.contains { $0.place.contains("*") } }

  /// What is offered after the questions that a kind cannot be without.
  static func parts(_ kind: Wire.SessionKind, _ status: Wire.SessionStatus) -> [OfferedPart] {
    guard status == .held || status == .partHeld else { return [] }
    switch kind {
    // An external session takes no text at all.
    case .external: return [setting]
    case .individual: return common + personal + thinking + cases
    case .group: return [setting, actions] + thinking
    case .peer: return [setting] + thinking
    case .observationDebrief, .postIncident: return [when] + common + personal
    case .adHoc, .caseConsultation, .managementOversight: return [when] + common + cases
    }
  }

  private static let when = OfferedPart("When it was", "/actualStart", "/actualEnd")
  private static let setting = OfferedPart("How you met", "/setting")
  private static let actions = OfferedPart(
    "Actions: what, who, by when", "/actions", leaning: .future)
  private static let common = [setting, actions]
  private static let personal = [
    OfferedPart("Personal part, for the two of you alone", "/personalPart")
  ]
  private static let thinking = [
    OfferedPart("Functions of supervision", "/thinking/functions"),
    OfferedPart("Purposes it served", "/thinking/purposes"),
    OfferedPart("Prompts you used", "/thinking/prompts"),
  ]
  private static let cases = [
    OfferedPart("The assessment a case belongs to", "/cases/*/assessment"),
    OfferedPart("Signs that danger is falling", "/cases/*/harm/signs"),
    OfferedPart(
      "Disruption: main workers, telling it again", "/cases/*/them/mainWorkersInTwelveMonths",
      "/cases/*/them/hadToTellAgain"),
    OfferedPart(
      "Who they trust", "/cases/*/them/trustedPerson", "/cases/*/them/trustedForMonths"),
    OfferedPart("Agencies asked", "/cases/*/others/agencies"),
    OfferedPart(
      "Parents and carers", "/cases/*/others/helpOfferedToCarers",
      "/cases/*/others/carersCanReportMissing", "/cases/*/others/carersListenedTo"),
    OfferedPart("Emotional impact considered", "/cases/*/emotionalImpactConsidered"),
  ]
}
