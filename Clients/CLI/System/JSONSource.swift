import Foundation
import JSONText
import WorkbookProtocol

/// JSON from a file or from standard input, sent on as it was written: no number and no escape is changed on the way.
struct JSONSource {
  private let document: JSONDocument

  /// - Parameter path: A file, or `-` for standard input.
  init(_ path: String, _ terminal: Terminal) throws {
    let name = path == "-" ? "Standard input" : path
    let bytes: [UInt8]
    do {
      bytes =
        try path == "-"
        ? terminal.readAll() : Array(Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw CommandFailure("\(path) cannot be read: is the name right?", .wrongInput)
    }
    try self.init(bytes, from: name)
  }

  init(_ bytes: [UInt8], from name: String) throws {
    do {
      document = try JSONDocument(scanning: bytes)
    } catch {
      let line = bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
      let explanation = error.explanation.replacing("The body", with: "The text")
      throw CommandFailure(
        "\(name) is not JSON. \(explanation) That is in line \(line).", .wrongInput)
    }
    guard document.kind(of: document.root) == .object else {
      throw CommandFailure("\(name) has to hold one JSON object, in braces.", .wrongInput)
    }
  }

  /// The parameters of a call that stores a record: the text is either the record, or all the parameters.
  /// - Parameters:
  ///   - member: The name of the parameter that holds the record, such as `session`.
  ///   - beside: Other parameters, set unless the text holds them.
  func params(
    record member: String, beside: [String: String] = [:], key: String, dryRun: Bool
  ) throws -> [UInt8] {
    let isWhole = document.member(member, of: document.root) != nil
    var members: [(name: String, json: [UInt8])] = []
    if isWhole {
      for (name, value) in document.members(of: document.root) {
        members.append((document.string(name) ?? "", Array(document.text(of: value))))
      }
    } else {
      members.append((member, Array(document.text(of: document.root))))
    }
    for (name, text) in beside.sorted(by: { $0.key < $1.key })
    where !members.contains(where: { $0.name == name }) {
      members.append((name, try WireJSON.encode(text)))
    }
    if !members.contains(where: { $0.name == "idempotencyKey" }) {
      members.append(("idempotencyKey", try WireJSON.encode(key)))
    }
    if dryRun {
      members.removeAll { $0.name == "dryRun" }
      members.append(("dryRun", Array("true".utf8)))
    }
    var bytes = Array("{".utf8)
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += try WireJSON.encode(member.name)
      bytes.append(UInt8(ascii: ":"))
      bytes += member.json
    }
    return bytes + Array("}".utf8)
  }

  /// The record: the whole text, or the member of this name.
  func record(_ member: String) throws -> JSONValue {
    let node = document.member(member, of: document.root) ?? document.root
    return try JSONDecoder().decode(JSONValue.self, from: Data(document.text(of: node)))
  }

  /// The key that the text itself holds.
  var idempotencyKey: String? { string("idempotencyKey") }

  func string(_ member: String) -> String? {
    document.member(member, of: document.root).flatMap { document.string($0) }
  }

  /// Whether the text holds a member of this name.
  func has(_ member: String) -> Bool { document.member(member, of: document.root) != nil }
}
