import WorkbookProtocol

/// What a command says to the script that ran it. Documented in `workbook --help`.
enum ExitStatus: Int32, CaseIterable {
  case fine = 0
  case refused = 1
  case wrongInput = 2
  case notAllowed = 3
  case unreachable = 4
  case other = 5
  case unsound = 6
  /// The argument parser's own, `EX_USAGE` of sysexits.h.
  case usage = 64

  /// For a refusal by the server.
  init(_ code: ErrorCode) {
    switch code {
    case .ruleViolated, .notFound, .revisionConflict, .alreadyExists, .idempotencyKeyReused,
      .cursorInvalid, .changesNoLongerHeld:
      self = .refused
    case .invalidParams, .parseError, .invalidRequest, .methodNotFound: self = .wrongInput
    case .unauthenticated, .forbidden: self = .notAllowed
    case .busy, .rateLimited, .timedOut, .inProgress: self = .unreachable
    case .internalError, .responseTooLarge, .batchTooLarge: self = .other
    }
  }

  var meaning: String {
    switch self {
    case .fine: "done"
    case .refused: "refused: a rule forbids it, or there is no such record for you"
    case .wrongInput: "something that was given is wrong; every fault is named"
    case .notAllowed: "not signed in, or none of your roles may do this"
    case .unreachable: "the server cannot be reached or is busy: try again"
    case .other: "anything else, such as a file that cannot be written"
    case .unsound: "'log verify' found that the access log is not as it was written"
    case .usage: "the command line itself is not understood"
    }
  }

  /// A line for each code.
  static let table = allCases.map { status in
    "  \(status.rawValue)\(status.rawValue < 10 ? " " : "")  \(status.meaning)\n"
  }.joined()
}

/// An error that is meant for the person at the keyboard.
protocol Reportable: Error {
  var report: String { get }
  var status: ExitStatus { get }
}

/// Why a command stopped, in words.
struct CommandFailure: Reportable {
  let report: String
  let status: ExitStatus

  init(_ report: String, _ status: ExitStatus) {
    self.report = Layout.wrapped(report)
    self.status = status
  }
}
