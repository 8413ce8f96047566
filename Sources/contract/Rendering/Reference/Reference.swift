/// The method reference for people, in Markdown: `Protocol/README.md`.
enum Reference {
  static func render(_ contract: Contract) -> String {
    var lines = [
      "# The protocol", "",
      "<!-- Generated from Protocol/*.yaml by `contract generate`; change it there. -->", "",
      contract.info.description, "",
      "JSON-RPC 2.0 over HTTPS: `POST /rpc`. Version \(contract.info.version). "
        + "[FORMAT.md](FORMAT.md) says how the contract is written; "
        + "[openrpc.json](openrpc.json) is the whole of it for machines, and what `rpc.discover` answers.",
      "",
    ]
    lines += contents(contract)
    for namespace in contract.namespaces { lines += section(namespace, contract) }
    lines += ["## Record types", ""]
    for named in contract.schemas { lines += schema(named) }
    lines += access(contract.access)
    lines += errors(contract.errors)
    lines += limits(contract.info)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func contents(_ contract: Contract) -> [String] {
    ["## Methods", "", "| method | what it does | who may |", "|---|---|---|"]
      + contract.methods.map { method in
        "| [`\(method.name)`](#\(anchor(method.name))) | \(cell(method.summary)) "
          + "| \(cell(who(method))) |"
      } + [""]
  }

  private static func section(_ namespace: Namespace, _ contract: Contract) -> [String] {
    var lines = ["## `\(namespace.name)`", "", namespace.summary, ""]
    for method in namespace.methods { lines += self.method(method, contract) }
    return lines
  }

  private static func method(_ method: Method, _ contract: Contract) -> [String] {
    var lines = ["### \(method.name)", "", method.summary]
    if !method.description.isEmpty { lines.append(method.description) }
    lines += ["", "Who may: \(who(method)).", ""]
    if method.params.isEmpty {
      lines += ["Takes nothing.", ""]
    } else {
      lines += ["Takes", ""] + table(method.params) + [""]
    }
    if case .object(let properties) = method.result.kind {
      lines += ["Answers", ""] + table(properties) + [""]
    } else {
      lines += ["Answers \(ReferenceType.name(method.result)).", ""]
    }
    let own = method.errors.filter { name in
      contract.errors.first { $0.name == name }?.implied != .all
    }
    if !own.isEmpty {
      lines += [
        "Errors, besides those of every method: "
          + own.map { "`\($0)`" }.joined(separator: ", ") + ".", "",
      ]
    }
    for example in method.examples {
      lines += ["Example, \(example.name):", "", "```json"]
      lines.append(renderJSON(request(example, method)).trimmingNewline)
      if let result = example.result { lines.append(renderJSON(result).trimmingNewline) }
      lines += ["```", ""]
    }
    return lines
  }

  private static func request(_ example: Method.Example, _ method: Method) -> Tree {
    .object([
      ("jsonrpc", "2.0"), ("id", .number(1)), ("method", Tree(method.name)),
      ("params", example.params),
    ])
  }

  /// Who may call it, in words: each role with its relations.
  private static func who(_ method: Method) -> String {
    if method.open { return "anyone, signed in or not" }
    var order: [String] = []
    var relations: [String: [String]] = [:]
    for row in method.access {
      let role = row.role ?? "any role"
      if relations[role] == nil { order.append(role) }
      var word = row.relation
      if row.part != "record" { word += " (\(row.part) part)" }
      if row.needsReason { word += " (with a reason)" }
      relations[role, default: []].append(word)
    }
    return order.map { "\($0): \((relations[$0] ?? []).joined(separator: ", "))" }
      .joined(separator: "; ")
  }

  static func table(_ properties: [Property]) -> [String] {
    ["| field | type | | what |", "|---|---|---|---|"]
      + properties.map { property in
        "| `\(property.name)` | \(cell(ReferenceType.name(property.schema))) "
          + "| \(property.required ? "required" : "") | \(cell(hint(property.schema))) |"
      }
  }

  private static func hint(_ schema: Schema) -> String {
    [schema.title.map { "**\($0)**." }, schema.description].compactMap { $0 }
      .joined(separator: " ")
  }

  private static func schema(_ named: NamedSchema) -> [String] {
    var lines = ["### \(named.name)", "", hint(named.schema), ""]
    switch named.schema.kind {
    case .object(let properties): lines += table(properties) + [""]
    case .choice(let values):
      lines += values.map { value in
        "- `\(value)`" + (named.schema.titles[value].map { ": \($0)" } ?? "")
      }
      lines.append("")
    default: lines += [ReferenceType.name(named.schema), ""]
    }
    return lines
  }

  private static func access(_ words: AccessWords) -> [String] {
    var lines = ["## Who may: roles, relations, parts", "", "| role | |", "|---|---|"]
    lines += words.roles.map { "| `\($0.name)` | \(cell($0.description)) |" }
    lines += ["", "| relation | |", "|---|---|"]
    lines += words.relations.map { "| `\($0.name)` | \(cell($0.description)) |" }
    lines += ["", "| part | |", "|---|---|"]
    lines += words.parts.map { "| `\($0.name)` | \(cell($0.description)) |" }
    return lines + [""]
  }

  private static func errors(_ entries: [ErrorEntry]) -> [String] {
    [
      "## Errors", "",
      "Every error's `data` is an [ErrorDetail](#errordetail); its `type` is the name here.", "",
      "| code | type | message | what to do | again? |", "|---|---|---|---|---|",
    ]
      + entries.map { entry in
        "| \(entry.code) | `\(entry.name)` | \(cell(entry.title)) | \(cell(entry.description)) "
          + "| \(entry.retryable ? "yes" : "") |"
      } + [""]
  }

  private static func limits(_ info: Info) -> [String] {
    ["## Limits", "", "| limit | |", "|---|---|"]
      + info.limits.map { "| `\($0.name)` | \($0.value) |" }
  }

  /// The anchor that a Markdown heading gets.
  static func anchor(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private static func cell(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}

extension String {
  fileprivate var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
