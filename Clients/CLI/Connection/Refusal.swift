import WorkbookClient
import WorkbookProtocol

/// The server has refused a call.
struct Refusal: Reportable {
  /// One field that is wrong.
  struct Fault: Hashable {
    let pointer: String
    /// The place in words, such as "Case discussion 1 → Decision → Because".
    let name: String
    let message: String
  }

  private let error: WorkbookError
  let faults: [Fault]

  init(_ error: WorkbookError, faults: [Fault]) {
    self.error = error
    self.faults = faults
  }

  var code: ErrorCode? { ErrorCode(code: error.code) }

  /// How long to wait before trying again, where the server said so.
  var retryAfterMs: Int? { error.data?.retryAfterMs }

  /// What the server said about this one refusal.
  var detail: String? { error.data?.detail }

  var status: ExitStatus { code.map(ExitStatus.init) ?? .other }

  /// It may have been stored all the same.
  var leavesOutcomeOpen: Bool {
    switch code {
    case .timedOut, .internalError, .inProgress, .responseTooLarge, nil: true
    default: false
    }
  }

  var report: String {
    var lines = [Layout.wrapped(opening)]
    for fault in faults {
      let place = String(fault.pointer.drop { $0 == "/" })
      let name = place.isEmpty ? "" : "\(fault.name) (\(place)): "
      lines.append(Layout.wrapped(name + fault.message, first: "  - ", hanging: "    "))
    }
    if code == .internalError, let request = error.data?.requestId {
      lines.append(Layout.wrapped("Give this to whoever runs the server: \(request)"))
    }
    return lines.joined(separator: "\n")
  }

  /// Nothing more is said than when to try again.
  private var isOnlyAWait: Bool { retryAfterMs != nil || detail == nil }

  private var opening: String {
    switch code {
    case .invalidParams where !faults.isEmpty:
      return faults.count == 1
        ? "Not accepted; nothing was stored. One thing has to be put right:"
        : "Not accepted; nothing was stored. \(faults.count) things have to be put right:"
    case .ruleViolated where !faults.isEmpty:
      return "Not allowed; nothing was stored."
    case .unauthenticated:
      return "You are not signed in, or your token has expired: run 'workbook sign-in'."
    case .rateLimited,
      .busy where isOnlyAWait:
      let wait = retryAfterMs.map(WaitingWords.inWords(milliseconds:)) ?? "a moment"
      return "\(error.message). Try again in \(wait)."
    default:
      let detail = error.data?.detail ?? code?.advice ?? ""
      return detail.isEmpty || detail == error.message
        ? "\(error.message)." : "\(error.message): \(detail)"
    }
  }
}

/// There was no answer at all.
struct NoAnswer: Reportable {
  let report: String
  let status = ExitStatus.unreachable

  init(_ error: ConnectionError) {
    let text = error.description
    report = Layout.wrapped(text.prefix(1).uppercased() + text.dropFirst())
  }
}

/// Something was sent to be stored, and nobody knows whether it was.
struct OutcomeUnknown: Reportable {
  let report: String
  let status: ExitStatus

  init(_ error: some Reportable, key: String) {
    let advice = Layout.wrapped(
      "It is not known whether this was stored. Give the same command again with")
    report = "\(error.report)\n\n\(advice)\n  --idempotency-key \(key)\nIt is never stored twice."
    status = error.status
  }
}
