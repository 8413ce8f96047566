import JSONRPC
import Workbook

/// What is said of an erasure. None of these depends on what there was.
extension ErasureRequest {
  ///
  /// - Parameter copy: The copy of the keystore that was replaced, if the service keeps one.
  func statement(replacing copy: String?) -> String {
    """
    \(kind.whatIsGone) can no longer be read by anybody: not in the database or its log, \
    \(copy == nil ? Self.withoutCopy : Self.withCopy)\(whatStays) Reports and figures that were published before stay as \
    they are. Still to be destroyed by hand: every other copy of the keystore that somebody made, printed pages, and exports.
    """
  }

  func statementOfDryRun(replacing copy: String?) -> String {
    "This was only a check: nothing was erased. Once it is erased: \(statement(replacing: copy))"
  }

  private static let withCopy = "not in the keystore or its copy, and so in no backup."

  private static let withoutCopy = """
    and not in the keystore. A copy of the keystore still holds the keys, and with it backups can be read: this service \
    replaces none (it was started without --keystore-copy). Whoever runs it must make the next backup with --keystore-copy now.
    """

  private var whatStays: String {
    switch self {
    case .personalPartsOf: " The rest of the sessions stays."
    case .contribution: " That something was there stays, and so does a concern that came of it."
    case .feedbackUntil: " A concern that came of it stays."
    case .checkInsOf, .checkInsUntil: ""
    }
  }

  /// - Throws: 1004 with the first day on which it may be erased.
  func requireOldEnoughOrRefuse(left: Day? = nil, on today: Day) throws(Fault) {
    do {
      try requireOldEnough(left: left, on: today)
    } catch {
      guard let from = error.from else {
        throw .ruleViolated("They have not left; six years after they have it can be erased.")
      }
      throw .ruleViolated("This is kept until then: it can be erased from \(from.inWords) on.")
    }
  }
}

extension ErasureRequest.Kind {
  fileprivate var whatIsGone: String {
    switch self {
    case .checkInsOf:
      "Whatever check-ins this person had made (whether there were any is told to nobody)"
    case .checkInsUntil: "Everybody's check-ins up to and with this month"
    case .personalPartsOf: "The personal parts of this person's sessions, and notes added to them,"
    case .contribution: "What this person said, and everything that was written about it,"
    case .feedbackUntil: "All feedback without a name that came up to and with this day"
    }
  }
}

extension Erasure {
  var whatInWords: String {
    switch what {
    case .checkInsOf: "All check-ins of one person"
    case .checkInsUntil:
      "Everybody's check-ins up to and with \(until.flatMap(Month.init)?.inWords ?? "a month")"
    case .personalPartsOf: "The personal parts of all sessions of one person"
    case .contribution: "What one young person, parent or carer said, and what was written about it"
    case .feedbackUntil:
      "All feedback without a name received until \(until.flatMap(Day.init)?.inWords ?? "a day")"
    }
  }
}
