import Synchronization

/// The form tokens that have been used: each is good for one form.
final class UsedTokens: Sendable {
  private struct Book {
    var tokens: Set<String> = []
    var order: [String] = []
    var next = 0
  }

  private let most: Int
  private let book = Mutex(Book())

  /// - Parameter most: How many are remembered; the oldest goes first.
  init(most: Int = 20_000) {
    self.most = most
  }

  /// - Returns: Whether it was new.
  func use(_ token: String) -> Bool {
    book.withLock { book in
      guard book.tokens.insert(token).inserted else { return false }
      if book.order.count < most {
        book.order.append(token)
      } else {
        book.tokens.remove(book.order[book.next])
        book.order[book.next] = token
        book.next = (book.next + 1) % most
      }
      return true
    }
  }
}
