import Foundation

/// Requests to the provider, and their answers as JSON.
struct ProviderLine: Sendable {
  private let fetch: Fetch

  init(_ fetch: @escaping Fetch) {
    self.fetch = fetch
  }

  /// - Throws: ``ProviderFault`` for anything but status 200 with the JSON of an `Answer`.
  func ask<Answer: Decodable>(
    _ request: FetchRequest, for document: ProviderFault.Document, as _: Answer.Type
  ) async throws(ProviderFault) -> Answer {
    let answer = try await send(request, for: document)
    guard answer.status == 200 else {
      throw ProviderFault(document: document, what: .status(answer.status))
    }
    return try Self.read(answer.body, of: document)
  }

  /// Whatever the status is.
  func send(
    _ request: FetchRequest, for document: ProviderFault.Document
  ) async throws(ProviderFault) -> FetchAnswer {
    let answer: FetchAnswer
    do {
      answer = try await fetch(request)
    } catch FetchError.noAnswer(let reason) {
      throw ProviderFault(document: document, what: .noAnswer(reason: reason))
    } catch FetchError.tooLarge {
      throw ProviderFault(document: document, what: .tooLarge)
    } catch {
      throw ProviderFault(document: document, what: .noAnswer(reason: "\(type(of: error))"))
    }
    guard answer.body.count <= FetchAnswer.largestBody else {
      throw ProviderFault(document: document, what: .tooLarge)
    }
    return answer
  }

  static func read<Answer: Decodable>(
    _ body: [UInt8], of document: ProviderFault.Document
  ) throws(ProviderFault) -> Answer {
    do {
      return try JSONDecoder().decode(Answer.self, from: Data(body))
    } catch {
      throw ProviderFault(document: document, what: .malformed)
    }
  }
}
