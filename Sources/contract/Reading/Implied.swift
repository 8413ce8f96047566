/// What every write, change and page has alike, added here so that no author writes it twice.
enum Implied {
  static func page(of item: String, at place: Place) -> Schema {
    Schema(
      kind: .object([
        Property(
          name: "items",
          schema: Schema(
            kind: .array(Schema(kind: .reference(item), place: place)), title: "Items",
            description: "The items of this page.",
            keywords: [Tree.Member("maxItems", .number(200))], place: place), required: true),
        Property(
          name: "nextCursor",
          schema: Schema(
            kind: .string, title: "Next page",
            description: "Send it as `cursor` for the next page; absent on the last.",
            keywords: [Tree.Member("maxLength", .number(2000))], place: place), required: false),
      ]), title: "Page", description: "One page of a list.", place: place)
  }

  /// The answer of a write that says no more.
  static func acknowledgement(at place: Place) -> Schema {
    Schema(
      kind: .object([
        Property(
          name: "id",
          schema: Schema(
            kind: .string, title: "Id", description: "The record that was written.",
            keywords: [Tree.Member("format", "uuid")], place: place), required: true)
      ]), title: "Written", description: "What was written.", place: place)
  }

  static func complete(_ method: inout Method, in contract: Contract, _ findings: inout Findings) {
    if method.kind == .write { completeWrite(&method, in: contract, &findings) }
    if method.paged {
      add(cursor(method.place), to: &method, &findings)
      add(limit(method.place), to: &method, &findings)
    }
    if method.access.contains(where: \.needsReason),
      !method.params.contains(where: { $0.name == "reason" })
    {
      method.params.append(reason(method.place))
    }
    // OpenRPC §Method Object: optional parameters stand after all required ones.
    method.params = method.params.filter(\.required) + method.params.filter { !$0.required }
    completeErrors(&method, in: contract, &findings)
  }

  private static func completeWrite(
    _ method: inout Method, in contract: Contract, _ findings: inout Findings
  ) {
    let place = method.place
    if method.revises { add(ifRevision(place), to: &method, &findings) }
    add(idempotencyKey(place), to: &method, &findings)
    add(dryRun(place), to: &method, &findings)
    switch method.result.kind {
    case .object(var properties):
      for property in [revision(place), replayed(place)]
      where !properties.contains(where: { $0.name == property.name }) {
        properties.append(property)
      }
      method.result.kind = .object(properties)
    case .reference(let name):
      guard let target = contract.schema(named: name) else { return }
      if case .object(let properties) = target.kind,
        properties.contains(where: { $0.name == "revision" && $0.required }),
        properties.contains(where: { $0.name == "replayed" && !$0.required })
      {
        return
      }
      findings.add(
        "a write's result has a required `revision` and an optional `replayed`; \(name) lacks them",
        at: place.at("result"))
    default:
      findings.add("a write's result is an object with a revision", at: place.at("result"))
    }
  }

  private static func completeErrors(
    _ method: inout Method, in contract: Contract, _ findings: inout Findings
  ) {
    for name in method.errors {
      guard let entry = contract.errors.first(where: { $0.name == name }) else {
        findings.add("there is no error `\(name)` in errors.yaml", at: method.place.at("errors"))
        continue
      }
      if implies(entry, method) {
        findings.add("`\(name)` is implied here: leave it out", at: method.place.at("errors"))
      }
    }
    method.errors = contract.errors.filter { entry in
      method.errors.contains(entry.name) || implies(entry, method)
    }.map(\.name)
  }

  private static func implies(_ entry: ErrorEntry, _ method: Method) -> Bool {
    switch entry.implied {
    case .all: true
    case .signedIn: !method.open
    case .write: method.kind == .write
    case .revises: method.revises
    case .paged: method.paged
    case nil: false
    }
  }

  private static func add(
    _ property: Property, to method: inout Method, _ findings: inout Findings
  ) {
    if method.params.contains(where: { $0.name == property.name }) {
      findings.add(
        "`\(property.name)` is added by the tool: leave it out", at: method.place.at("params"))
    } else {
      method.params.append(property)
    }
  }
}

// MARK: - The parameters and fields themselves

extension Implied {
  fileprivate static func cursor(_ place: Place) -> Property {
    Property(
      name: "cursor",
      schema: Schema(
        kind: .string, title: "Page",
        description: "The `nextCursor` of the page before; absent for the first.",
        keywords: [Tree.Member("maxLength", .number(2000))], place: place), required: false)
  }

  fileprivate static func limit(_ place: Place) -> Property {
    Property(
      name: "limit",
      schema: Schema(
        kind: .integer, title: "Page size", description: "The most items to answer.",
        keywords: [
          Tree.Member("minimum", .number(1)), Tree.Member("maximum", .number(200)),
          Tree.Member("default", .number(50)),
        ], place: place), required: false)
  }

  fileprivate static func reason(_ place: Place) -> Property {
    Property(
      name: "reason",
      schema: Schema(
        kind: .string, title: "Reason",
        description: "Why you need it; required where your access asks for one, and kept.",
        keywords: [
          Tree.Member("minLength", .number(1)), Tree.Member("maxLength", .number(500)),
        ], place: place), required: false)
  }

  fileprivate static func ifRevision(_ place: Place) -> Property {
    Property(
      name: "ifRevision",
      schema: Schema(
        kind: .integer, title: "If revision",
        description: "The revision you read; the change is refused when there is a newer one.",
        keywords: [Tree.Member("minimum", .number(1))], place: place), required: true)
  }

  fileprivate static func idempotencyKey(_ place: Place) -> Property {
    Property(
      name: "idempotencyKey",
      schema: Schema(
        kind: .string, title: "Idempotency key",
        description:
          "A name you make up for this act; a repeat with it is answered, not done again.",
        keywords: [
          Tree.Member("minLength", .number(8)), Tree.Member("maxLength", .number(80)),
        ], place: place), required: true)
  }

  fileprivate static func dryRun(_ place: Place) -> Property {
    Property(
      name: "dryRun",
      schema: Schema(
        kind: .boolean, title: "Dry run",
        description: "Check everything and store nothing.",
        keywords: [Tree.Member("default", false)], place: place), required: false)
  }

  fileprivate static func revision(_ place: Place) -> Property {
    Property(
      name: "revision",
      schema: Schema(
        kind: .integer, title: "Revision", description: "The record's revision after the act.",
        keywords: [Tree.Member("minimum", .number(1))], place: place), required: true)
  }

  fileprivate static func replayed(_ place: Place) -> Property {
    Property(
      name: "replayed",
      schema: Schema(
        kind: .boolean, title: "Replayed",
        description: "True when the act had been done before with this key.", place: place),
      required: false)
  }
}
