import JSONRPC
import JSONText
import Storage
import Workbook
import WorkbookProtocol

extension Fault {
  /// An error of the catalogue with a sentence about this very case.
  init(_ code: ErrorCode, _ detail: String, errors: [FieldFault] = []) {
    self.init(
      code: code.code, type: code.type, message: code.title, detail: detail,
      retryable: code.isRetryable, errors: errors)
  }

  /// The same words for what is not there and for what the caller may not see.
  static func notFound(_ what: String) -> Fault {
    Fault(.notFound, "There is no such \(what), or it is not visible to you.")
  }

  static func ruleViolated(_ sentence: String, at pointer: String? = nil) -> Fault {
    Fault(
      .ruleViolated, sentence,
      errors: pointer.map { [FieldFault(pointer: $0, code: "conflict", message: sentence)] } ?? [])
  }

  static func invalidParam(_ pointer: String, _ message: String) -> Fault {
    .invalidParams([FieldFault(pointer: pointer, code: "required", message: message)])
  }

  /// What could be decided from the parameters alone.
  /// - Parameter prefix: Where in `params` the checked value stands, such as `/session`.
  init(_ breaches: Breaches, under prefix: String) {
    self = .invalidParams(breaches.all.map { FieldFault($0, under: prefix) })
  }

  /// What needed the state of things or the clock; `nil` when nothing was broken.
  init?(rulesBroken breaches: [Breach], under prefix: String) {
    guard let first = breaches.first else { return nil }
    let more = breaches.count == 1 ? "" : " (and \(breaches.count - 1) more, see errors)"
    self.init(
      .ruleViolated, first.message + more,
      errors: breaches.map { FieldFault($0, under: prefix) })
  }
}

extension FieldFault {
  init(_ breach: Breach, under prefix: String) {
    self.init(
      pointer: prefix + breach.pointer, code: breach.code.rawValue, message: breach.message)
  }
}

extension Fault {
  /// What a caller is told about the store; `nil` for what is our own fault and is told to nobody.
  init?(_ error: StoreError) {
    switch error {
    case .busy, .closing: self = .busy()
    case .stopped:
      self.init(
        .busy,
        "The disk refused an earlier write. Whoever runs the service must put that right and start it again."
      )
    case .outcomeUnknown:
      self = .internalError
      detail =
        "The disk failed while this was being stored, and it may or may not be there. "
        + "Repeat the call with the same idempotency key once the service runs again."
    case .copyNotReplaced:
      self.init(
        .busy,
        "The words can no longer be read here, but the copy of the keystore still holds their keys, because it could not be replaced. It is tried again every half minute: whoever runs the service must see to that disk; repeat the call to hear that it is done."
      )
    case .alreadyExists(let kind):
      self.init(.alreadyExists, "There is already a \(kind.inWords) with this id or name.")
    case .notFound(let kind): self = .notFound(kind.inWords)
    case .unknownReference:
      self = .ruleViolated("Something that this refers to by its id does not exist.")
    case .revisionConflict(let current):
      self.init(
        .revisionConflict,
        "It has changed since you read it; it is now at revision \(current). Read it again.")
    case .idempotencyKeyReused:
      self.init(
        .idempotencyKeyReused,
        "This idempotency key was used before with other parameters; use a new one for a new call.")
    case .held:
      // One sentence for everybody, whoever is held and why: it must warn nobody.
      self = .ruleViolated(
        "This cannot be deleted or replaced at present. Nothing was changed. Ask information governance."
      )
    case .alreadyGiven: self = .ruleViolated("This was given before, and it is given once.")
    case .keysUnavailable, .refused, .unreadable: return nil
    }
  }
}

extension RecordKind {
  var inWords: String {
    switch self {
    case .person: "person"
    case .team: "unit"
    case .relationship: "supervision"
    case .allocation: "allocation"
    case .roleGrant: "role"
    case .token: "token"
    case .absence: "absence"
    case .account: "account"
    case .session: "session"
    case .caseDiscussion: "case discussion"
    case .action: "action"
    case .assessment: "assessment"
    case .audit: "audit"
    case .promise: "promise"
    case .contactWish: "wish"
    case .checkIn: "check-in"
    case .activity: "activity"
    case .concern: "concern"
    case .contribution: "contribution"
    case .slip: "slip"
    case .participationSettings: "setting"
    case .translation: "translation"
    case .breakGlass: "emergency reading"
    case .legalHold: "hold"
    case .redaction: "redaction"
    case .erasure: "erasure"
    case .addendum: "note"
    case .other: "record"
    }
  }
}
