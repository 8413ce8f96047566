import WorkbookProtocol

/// How a form is sent.
struct FormTerms {
  let key: String
  let isDryRun: Bool

  init(key: String, isDryRun: Bool) {
    self.key = key
    self.isDryRun = isDryRun
  }

  init(_ write: WriteOptions, _ surroundings: Surroundings) {
    self.init(key: write.key(surroundings), isDryRun: write.dryRun)
  }
}

extension Form {
  /// Sends what was given, when nothing is missing; otherwise asks for the rest.
  /// - Returns: The server's answer; nil when it was put aside.
  /// - Throws: ``CommandFailure`` that names the options, when nobody is there to be asked.
  func carryOut(_ given: Draft, _ desk: Desk, _ terms: FormTerms) async throws -> [UInt8]? {
    let missing = missing(given)
    if missing.isEmpty { return try await send(given, desk, terms) }
    guard desk.terminal.isInteractive else { throw Self.notAsked(missing) }
    let interview = try await Interview(desk)
    return try await review(try await asked(given, interview), interview, terms)
  }

  static func notAsked(_ missing: [FormField]) -> CommandFailure {
    let names = missing.map { $0.option ?? $0.title }.joined(separator: ", ")
    return CommandFailure("There is no terminal to ask in. Give \(names) too.", .wrongInput)
  }

  /// As it is, without asking anything.
  func send(_ draft: Draft, _ desk: Desk, _ terms: FormTerms) async throws -> [UInt8] {
    var params = settled(draft)
    params["/idempotencyKey"] = .string(terms.key)
    if terms.isDryRun { params["/dryRun"] = .bool(true) }
    return try await desk.write(
      method: method, params: WireJSON.encode(params.value), key: terms.key)
  }

  /// Reads it over, changes it, sends it.
  /// - Parameter noting: Is told what is about to be sent.
  func review(
    _ draft: Draft, _ interview: Interview, _ terms: FormTerms,
    noting: @escaping (Draft) -> Void = { _ in }
  ) async throws -> [UInt8]? {
    let sending = Sending(
      interview: interview, method: method, key: terms.key, isDryRun: terms.isDryRun,
      fileName: fileName,
      params: { draft in
        let settled = settled(draft)
        noting(settled)
        guard case .object(let params) = settled.value else { return [:] }
        return params
      }, lines: { try lines($0, interview) })
    return try await sending.send(draft) { draft in
      fields.filter { $0.isWanted(draft) }.map { field in
        Sending.Step(title: field.title) { draft in
          try await ask(field, interview, &draft)
          draft = settled(draft)
          for other in missing(draft) { try await ask(other, interview, &draft) }
        }
      }
    }
  }
}

extension Draft {
  /// What an option gave, if it did.
  mutating func give(_ place: String, _ text: String?) {
    if let text { self[place] = .string(text) }
  }

  mutating func give(_ place: String, _ flag: Bool) {
    if flag { self[place] = .bool(true) }
  }
}
