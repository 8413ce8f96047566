package import Foundation

extension ReportDocument {
  /// The document as JSON: UTF-8, members in order of their names, no white space. The same value
  /// gives the same bytes.
  package func json() throws -> Data {
    try Self.encode(self, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// The same for people: indented, with a line feed at the end.
  package func prettyJSON() throws -> Data {
    var data = try Self.encode(self, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
    data.append(UInt8(ascii: "\n"))
    return data
  }

  package init(json: Data) throws {
    self = try JSONDecoder().decode(ReportDocument.self, from: json)
  }

  /// What the content hash is taken of: the JSON without `generatedAt` and `contentHash`.
  package func canonicalBytes() throws -> Data {
    var unstamped = self
    unstamped.provenance.generatedAt = nil
    unstamped.provenance.contentHash = nil
    return try unstamped.json()
  }

  /// This copy, with when it was made and the hash of what it says.
  ///
  /// - Parameter digest: names the algorithm in its answer: "sha256:9f86…".
  package func stamped(
    generatedAt: Moment, digest: (Data) -> String
  ) throws -> ReportDocument {
    var copy = self
    copy.provenance.generatedAt = generatedAt
    copy.provenance.contentHash = digest(try canonicalBytes())
    return copy
  }

  private static func encode(
    _ document: ReportDocument, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return try encoder.encode(document)
  }
}
