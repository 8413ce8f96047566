import ArgumentParser
import WorkbookProtocol

/// About whom: somebody who works here or did, or a young person.
struct AboutWhom: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Somebody who works here, or did: part of the name, or the id.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("A young person's reference, never a name.", valueName: "reference"))
  var youngPerson: String?

  func validate() throws {
    if person != nil, youngPerson != nil {
      throw ValidationError("Give --person or --young-person, not both: it is about one of them.")
    }
    if person == nil, youngPerson == nil {
      throw ValidationError("Say about whom, with --person or --young-person.")
    }
  }

  func found(by desk: Desk) async throws -> Found {
    if let person {
      let one = try await desk.somebody(person)
      return Found(person: one.id, words: one.words)
    }
    return Found(youngPerson: youngPerson, words: youngPerson ?? "")
  }

  /// As the contract takes it, and as it is read.
  struct Found {
    var person: String?
    var youngPerson: String?
    let words: String
  }
}

/// One person, and how to speak of them.
struct Somebody: Hashable {
  let id: String
  let words: String
}

extension Desk {
  /// The one person that an option names, by part of the name or by id, also when they have left.
  ///
  /// Two people of the same name are never taken for one another: what follows may not be undone.
  func somebody(_ words: String) async throws -> Somebody {
    if words.isUUID { return Somebody(id: words, words: "the person with the id \(words)") }
    let found = try await call(
      PeopleList.self, .init(nameContains: words, withLeavers: true, limit: 50)
    ).items
    let exact = found.filter { $0.name.lowercased() == words.lowercased() }
    let meant = exact.isEmpty ? found : exact
    if meant.count == 1 { return Somebody(id: meant[0].id, words: meant[0].name) }
    guard !meant.isEmpty else {
      throw CommandFailure(
        "There is nobody called '\(words)' on the list of people, nor was. Part of the name is enough; 'workbook people list --with-leavers' shows everybody.",
        .wrongInput)
    }
    let lines = meant.prefix(8).map { person in
      let left = person.left.map { ", left on \(clock.shortWords(day: $0))" } ?? ""
      return "\n  \(person.name), \(person.agency)\(left)\n    \(person.id)"
    }
    let more = meant.count > 8 ? "\n  and \(meant.count - 8) more" : ""
    throw CommandFailure(
      "'\(words)' could be several people. Write more of the name, or give the id:\(lines.joined())\(more)",
      .wrongInput)
  }
}
