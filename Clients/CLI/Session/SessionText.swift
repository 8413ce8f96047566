import JSONText
import WorkbookProtocol

/// One session in full: a heading, what was recorded, then what is worked out.
struct SessionText {
  let session: Wire.SupervisionSession
  /// The same, as the server wrote it.
  let json: [UInt8]
  let contract: Contract
  let words: ShownWords

  func text() throws -> String {
    let document = try JSONDocument(scanning: json, maximumDepth: 64)
    let text = RecordText(words: words, document: document)
    guard let schema = contract.schema("SupervisionSession"),
      let recordSchema = schema.property("record")?.schema,
      let record = document.member("record", of: document.root)
    else { throw CommandFailure("The server does not describe a session.", .other) }
    let recorded = text.lines(of: record, recordSchema, skipping: ["kind", "status"])
    let beside = text.lines(
      of: document.root, schema,
      skipping: ["id", "revision", "state", "parts", "record", "people", "revisions"])
    return ([heading, ""] + recorded + [""] + beside + [""] + ending).joined(separator: "\n")
  }

  private var heading: String {
    Layout.wrapped("\(session.record.kind.title): \(session.record.status.title.lowercased())")
  }

  private var ending: [String] {
    let parts = Set(session.parts)
    var lines = [
      Layout.labelled(
        "Where the record stands", "\(session.state.title), version \(session.revision)"),
      Layout.labelled("Id", session.id),
    ]
    let hidden = [Wire.AccessPart.`case`, .personal].filter { !parts.contains($0) }
    if !hidden.isEmpty {
      lines.append(
        Layout.labelled(
          "Not shown to you", hidden.map { $0.title.lowercased() }.joined(separator: ", ")))
    }
    return lines
  }
}
