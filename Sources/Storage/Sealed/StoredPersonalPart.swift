import Workbook

/// What concerns the supervisee alone. Under the practitioner's own key.
struct StoredPersonalPart: StoredWords {
  static let strand = Strand.personalPart

  var workload: String?
  var wellbeing: String?
  var development: String?
  var performance: String?
  var leave: String?
  var safety: String?
  var anythingElse: String?
  var watched: [StoredWatched]?

  init(_ part: PersonalPart) {
    workload = part.workload?.text
    wellbeing = part.wellbeing?.text
    development = part.development?.text
    performance = part.performance?.text
    leave = part.leave?.text
    safety = part.safety?.text
    anythingElse = part.anythingElse?.text
    watched = part.watched.storedUnlessEmpty(StoredWatched.init)
  }

  var domain: PersonalPart {
    var part = PersonalPart()
    part.workload = Words(workload)
    part.wellbeing = Words(wellbeing)
    part.development = Words(development)
    part.performance = Words(performance)
    part.leave = Words(leave)
    part.safety = Words(safety)
    part.anythingElse = Words(anythingElse)
    part.watched = (watched ?? []).map(\.domain)
    return part
  }
}
