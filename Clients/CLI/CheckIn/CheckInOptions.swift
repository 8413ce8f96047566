import ArgumentParser
import WorkbookProtocol

/// Answers given on the command line.
struct CheckInOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The eight answers from 1 to 5 in the order of the statements, - for one left out.",
      valueName: "3,4,5,4,2,4,5,3"))
  var answers: String?

  @Option(help: ArgumentHelp("How many children are allocated to you now.", valueName: "count"))
  var children: Int?

  @Option(
    help: ArgumentHelp(
      "How likely you are to be in this role in a year: 1 very unlikely to 5 very likely.",
      valueName: "1-5"))
  var staying: Int?

  @Option(
    help: ArgumentHelp(
      "The weight of your caseload in points, if your service weights it.", valueName: "points"))
  var points: Double?

  @Option(
    help: ArgumentHelp(
      "A note for yourself alone: it stays private even when you share the rest.",
      valueName: "text"))
  var note: String?

  @Flag(help: "Let whoever supervises you today read this month's answers, without the note.")
  var share = false

  @Option(help: "Who you would like to be in touch with you. They learn nothing of your answers.")
  var contact: Wire.ContactKind?

  @Option(
    help: ArgumentHelp(
      "Who exactly, unless it is your supervisor: part of the name.", valueName: "name"))
  var contactPerson: String?

  func validate() throws {
    if contact == nil, contactPerson != nil {
      throw ValidationError("--contact-person goes with --contact.")
    }
    if let contact, contact != .supervisor, contactPerson == nil {
      throw ValidationError("Say who exactly with --contact-person NAME.")
    }
    if let answers, Self.numbers(answers)?.count != 8 {
      throw ValidationError(
        "--answers takes eight numbers from 1 to 5 with commas between, in the order of the statements, and - for one you leave out: 3,4,5,4,2,4,5,3"
      )
    }
  }

  var holdsAnswers: Bool {
    answers != nil || children != nil || staying != nil || points != nil || note != nil
  }

  var isEmpty: Bool { !holdsAnswers && !share && contact == nil }

  /// What was given, as the parameters of `resilience.checkIn`.
  func draft(_ desk: Desk) async throws -> Draft {
    var draft = Draft()
    for (index, number) in (answers.flatMap(Self.numbers) ?? []).enumerated() {
      if let number { draft["/checkIn/pulse/p\(index + 1)"] = .integer(number) }
    }
    if let staying { draft["/checkIn/staying"] = .integer(staying) }
    if let children { draft["/checkIn/childrenAllocated"] = .integer(children) }
    if let points { draft["/checkIn/points"] = .number(points) }
    if let note { draft["/checkIn/note"] = .string(note) }
    if share { draft["/shareWithSupervisor"] = .bool(true) }
    if let contact { draft["/pleaseContactMe/who"] = .string(contact.rawValue) }
    if let contactPerson {
      draft["/pleaseContactMe/person"] = .string(try await desk.person(contactPerson))
    }
    return draft
  }

  /// Nil where one is left out; nil altogether when one of them is neither a number from 1 to 5 nor "-".
  private static func numbers(_ text: String) -> [Int?]? {
    var numbers: [Int?] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let word = part.trimmed
      if word == "-" {
        numbers.append(nil)
      } else if let number = Int(word), (1...5).contains(number) {
        numbers.append(number)
      } else {
        return nil
      }
    }
    return numbers
  }
}
