import ReportDocument
import Workbook

/// Questions to ask now: from the figures where they raise one, and those that are always worth asking.
struct QuestionsSection {
  private let figures: LinkFigures
  private let titles: [Criterion: String]

  init(_ figures: LinkFigures, _ titles: [Criterion: String]) {
    self.figures = figures
    self.titles = titles
  }

  var blocks: [ReportDocument.Block] {
    [.bullets(raised + Self.always)]
  }

  private var raised: [String] {
    [
      sample, blinding, cancelled, tooShort, without, unrated, lowest, longer, secondRatings,
    ].compactMap { $0 }
  }

  private var sample: String? {
    guard figures.tier < .between else { return nil }
    return "What would it take to audit \(Tier.fewestAudits) randomly chosen assessments by "
      + "\(Tier.fewestPractitioners) practitioners, without asking auditors to hurry?"
  }

  private var blinding: String? {
    let open = figures.selection[.notBlinded]
    guard open > 0 else { return nil }
    return
      "\(open.counted("randomly chosen audit was", "randomly chosen audits were")) not blinded "
      + "to supervision. What stands in the way of blinding them?"
  }

  private var cancelled: String? {
    let reasons = CancelReason.allCases.filter(\.isOrganisational)
    let ours = reasons.reduce(0) { $0 + figures.supervision.cancelled[$1.position] }
    guard isShown, ours > 0,
      let most = reasons.max(by: {
        figures.supervision.cancelled[$0.position] < figures.supervision.cancelled[$1.position]
      })
    else { return nil }
    return
      "\(ours.counted("individual session was", "individual sessions were")) cancelled for the "
      + "organisation’s reasons, most often: \(most.words.lowercasedFirst). Who can do something "
      + "about that, and by when?"
  }

  private var tooShort: String? {
    let days = figures.supervision.days
    guard isShown, days.tooShort > 0, days.tooShort * 10 >= days.counted else { return nil }
    return "On \(ReportDocument.Share(days.tooShort, of: days.counted).words) of days supervision "
      + "was recent but too short. What shortens it?"
  }

  private var without: String? {
    let people = figures.supervision.withoutSession
    guard isShown, people > 0 else { return nil }
    return "\(people.counted("practitioner")) had no individual session in the period. Does "
      + "everybody have a named supervisor?"
  }

  private var unrated: String? {
    let cases = figures.supervision.cases
    guard isShown, cases.discussions > 0, cases.ratedByBoth * 4 < cases.discussions * 3 else {
      return nil
    }
    return "Both people rated "
      + "\(ReportDocument.Share(cases.ratedByBoth, of: cases.discussions).words) of the case "
      + "discussions. What would make rating them worth a minute?"
  }

  /// The criterion least often scored 3 or 4, among those scored often enough for a percentage.
  private var lowest: String? {
    guard figures.quality.isShown else { return nil }
    let scored = Criterion.indexed.compactMap { criterion -> (Criterion, Double)? in
      guard let position = Criterion.allCases.firstIndex(of: criterion) else { return nil }
      let found = figures.quality.criteria[position]
      return ReportDocument.Share(found.goodOrBetter, of: found.scored).percentage
        .map { (criterion, $0) }
    }
    guard let (criterion, _) = scored.min(by: { $0.1 < $1.1 }) else { return nil }
    let title = titles[criterion].map { "\(criterion.rawValue) \($0)" } ?? criterion.rawValue
    return "The criterion least often scored 3 or 4 is \(title). What do supervisors and "
      + "practitioners say makes it hard?"
  }

  private var longer: String? {
    guard figures.compared != nil, let deep = figures.primary.deep.medianLength,
      let other = figures.primary.other.medianLength, deep > other
    else { return nil }
    return "Assessments with an early discussion in depth took longer. Did the discussion need the "
      + "time, or did the time allow the discussion?"
  }

  private var secondRatings: String? {
    figures.quality.audits > 0
      ? "Who will score a tenth of the audits a second time, without seeing the first scores?" : nil
  }

  private var isShown: Bool { figures.supervision.practitioners >= figures.smallGroups.fewest }

  private static let always = [
    "What do practitioners say these figures leave out? What do young people?",
    "Which of these figures would change what you do next month? If none, which would?",
  ]
}
