/// Reads the whole contract from its files and checks that its parts fit together.
package struct ContractReader {
  private var files: [String: String]
  private var findings = Findings()
  private var contract = Contract()

  /// - Parameter files: path relative to `Protocol/` → text.
  package static func read(_ files: [String: String]) -> (Contract, [Finding]) {
    var reader = ContractReader(files: files)
    reader.readAll()
    return (reader.contract, reader.findings.all)
  }

  private init(files: [String: String]) {
    self.files = files
  }

  private mutating func readAll() {
    contract.info = CatalogueReader.info(document("info.yaml"), into: &findings)
    contract.errors = CatalogueReader.errors(document("errors.yaml"), into: &findings)
    contract.access = CatalogueReader.access(document("access.yaml"), into: &findings)
    contract.schemas = [roleSchema()]
    for file in paths(in: "schemas/") { readSchemas(file) }
    contract.schemas.sort { $0.name < $1.name }
    for file in paths(in: "methods/") { readMethods(file) }
    contract.namespaces.sort { $0.name < $1.name }
    ContractCheck.run(on: contract, into: &findings)
    NameCheck.run(on: contract, into: &findings)
  }

  private func paths(in folder: String) -> [String] {
    files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".yaml") }.sorted()
  }

  private mutating func document(_ path: String) -> Tree {
    guard let text = files[path] else {
      findings.add("the file is missing", at: Place(file: path))
      return .object([])
    }
    return readYAML(text, file: path, into: &findings)
  }

  /// The roles, as a schema of their own: they are written once, in `access.yaml`.
  private func roleSchema() -> NamedSchema {
    let roles = contract.access.roles
    let words = Tree(roles.map { Tree($0.name) })
    let titles = Tree.object(roles.map { ($0.name, Tree($0.title)) })
    return NamedSchema(
      name: "Role", room: "People",
      schema: Schema(
        kind: .choice(roles.map(\.name)), title: "Role", description: "What a person may do here.",
        titles: Dictionary(roles.map { ($0.name, $0.title) }) { first, _ in first },
        keywords: [Tree.Member("enum", words), Tree.Member("x-titles", titles)],
        place: Place(file: "access.yaml", path: "roles")))
  }

  private func room(of path: String, _ fields: FieldReader) -> String {
    let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    return fields.tree["room"]?.string ?? capitalised(String(name))
  }

  private mutating func readSchemas(_ path: String) {
    let tree = document(path)
    let fields = FieldReader(
      tree, at: Place(file: path), allowed: ["room", "schemas"], into: &findings)
    let room = room(of: path, fields)
    for member in fields.mapping("schemas", into: &findings) {
      let place = Place(file: path, path: member.key, line: member.value.line)
      if member.key.wholeMatch(of: /[A-Z][A-Za-z0-9]*/) == nil {
        findings.add("a schema's name is UpperCamelCase", at: place)
      }
      if member.key == "Role" {
        findings.add("Role is made from access.yaml: leave it out", at: place)
        continue
      }
      if contract.schemas.contains(where: { $0.name == member.key }) {
        findings.add("there is already a schema \(member.key)", at: place)
        continue
      }
      let schema = SchemaReader().read(
        member.value, at: place, labelled: true, into: &findings)
      contract.schemas.append(NamedSchema(name: member.key, room: room, schema: schema))
    }
  }

  private mutating func readMethods(_ path: String) {
    let tree = document(path)
    let fields = FieldReader(
      tree, at: Place(file: path), allowed: ["namespace", "room", "summary", "methods"],
      into: &findings)
    let name = fields.text("namespace", into: &findings)
    var namespace = Namespace(
      name: name, room: room(of: path, fields), summary: fields.text("summary", into: &findings),
      methods: [])
    for tree in fields.list("methods", into: &findings) {
      var method = MethodReader().read(
        tree, room: namespace.room, at: fields.place, into: &findings)
      if !method.name.hasPrefix(name + ".") {
        findings.add("its name begins with `\(name).`", at: method.place)
      }
      Implied.complete(&method, in: contract, &findings)
      namespace.methods.append(method)
    }
    contract.namespaces.append(namespace)
  }
}
