/// What the provider did wrong, and where.
package struct ProviderFault: Error, Hashable, Sendable {
  package enum Document: String, Sendable {
    case discovery
    case keys
    case token
  }

  package enum What: Hashable, Sendable {
    /// `reason` is the transport's own word for it.
    case noAnswer(reason: String)
    case status(Int)
    case tooLarge
    case malformed
    /// The discovery document belongs to another issuer.
    case anotherIssuer
    /// An address in the discovery document is neither https nor on this machine.
    case unsafeAddress
    /// The token endpoint did not take the code; `error` is one of RFC 6749 §5.2.
    case codeRefused(error: String)
  }

  package let document: Document
  package let what: What

  package init(document: Document, what: What) {
    self.document = document
    self.what = what
  }

  var logWords: String { "\(document.rawValue): \(what.words)" }
}

extension ProviderFault.What {
  fileprivate var words: String {
    switch self {
    case .noAnswer(let reason): "no answer (\(reason))"
    case .status(let status): "answered with status \(status)"
    case .tooLarge: "the answer is larger than allowed"
    case .malformed: "the answer is not the JSON expected"
    case .anotherIssuer: "the document names another issuer than the settings"
    case .unsafeAddress: "the document names an address that is not https"
    case .codeRefused(let error): "the code was refused (\(error))"
    }
  }
}
