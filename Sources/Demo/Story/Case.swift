import Workbook

/// One young person's case in the story, from referral to audit.
struct Case {
  let youngPerson: String
  let reference: String
  let practitioner: Int
  let referred: Day
  let completed: Day
  let audited: Day?
  let selection: AuditSelection
  let blinded: Bool
  let mainWorkerChanged: Bool
  /// Both parties rated a discussion of it 3 or more within 20 working days of the referral.
  var wasThoughtThrough = false
  var assessment: String?
}

/// What happens on one day of the story, in this order.
enum Happening {
  case referral(case: Int)
  case session(practitioner: Int)
  case cancelledSession(practitioner: Int, replacement: Day?)
  case otherSession(SessionKind, practitioner: Int)
  case group(supervisor: Int)
  case absence(practitioner: Int, days: Int)
  case completion(case: Int)
  case audit(case: Int)
  case leaving(practitioner: Int)
  case checkIn(CheckInPlan)
  case contactMade(supervisor: Int)
  case reading(Quarter)
  case promisesAnswered(Quarter)
  case participationBegins
  case voice(Voice)
  case voiceAnswered(number: Int, VoiceStep)
}
