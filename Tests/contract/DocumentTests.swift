import Testing

@testable import contract

private func references(_ tree: Tree) -> [String] {
  switch tree.content {
  case .array(let items): items.flatMap(references)
  case .object(let members):
    members.flatMap { $0.key == "$ref" ? [$0.value.string ?? ""] : references($0.value) }
  default: []
  }
}

@Test func `every reference in the document leads somewhere`() throws {
  let document = OpenRPCDocument(try committedContract(), dereferenced: false).tree
  let targets = Set(references(document))
  #expect(!targets.isEmpty)
  for target in targets {
    let found = target.dropFirst(2).split(separator: "/").reduce(document) { tree, key in
      tree?[String(key)]
    }
    #expect(found != nil, "\(target)")
  }
}

@Test func `the dereferenced document has no references`() throws {
  let document = OpenRPCDocument(try committedContract(), dereferenced: true).tree
  #expect(references(document).isEmpty)
}

@Test func `every object in the document says that it takes no other members`() throws {
  func check(_ tree: Tree) {
    if let type = tree["type"], tree["properties"] != nil, type.string == "object" {
      #expect(tree["additionalProperties"]?.bool == false)
    }
    for item in tree.array ?? [] { check(item) }
    for member in tree.members ?? [] { check(member.value) }
  }
  check(OpenRPCDocument(try committedContract(), dereferenced: false).tree)
}

@Test func `what is written as JSON reads back the same`() {
  let tree = Tree.object([
    ("a", Tree("quote \" slash \\ line\nbell \u{7} é 😀")), ("b", [.null, true, .number(-3)]),
    ("long", Tree((1...60).map { .number($0) })), ("empty", .object([])), ("none", []),
  ])
  var findings = Findings()
  // JSON is YAML, and this reader keeps the order.
  #expect(readYAML(renderJSON(tree), file: "f", into: &findings) == tree)
  #expect(findings.all.isEmpty)
}
