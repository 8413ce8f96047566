import Handlers
import Workbook

extension SecurityEvent {
  /// One line of the log: what happened and to whom, by the id that is in the list of people; never what was typed.
  var line: String {
    switch self {
    case .signedIn(let person): "signed in person=\(person)"
    case .signedOut(let person): "signed out person=\(person)"
    case .refusedSignIn(let person): "sign-in refused person=\(person.map { "\($0)" } ?? "unknown")"
    case .delayedSignIn(let person):
      "sign-in must wait after failures person=\(person.map { "\($0)" } ?? "unknown")"
    case .tooManySignIns: "more sign-ins at once than are taken"
    case .refusedToken: "token refused"
    case .refusedSession: "session refused"
    case .refusedCode: "one-time code refused"
    case .refusedSecondFactor(let person): "second factor refused person=\(person)"
    case .changedPassword(let person): "password changed person=\(person)"
    case .changedSecondFactor(let person): "second factor changed person=\(person)"
    case .claimed(let person): "invitation redeemed person=\(person)"
    case .approvedDevice(let person): "command line let in person=\(person)"
    case .brokeGlass(let person): "glass broken person=\(person)"
    case .rateLimited: "too many calls"
    }
  }
}
