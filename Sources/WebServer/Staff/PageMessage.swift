/// A page that says one thing and leads on.
struct PageMessage: Sendable {
  let title: String
  let says: String

  init(title: String = "That did not work", _ says: String) {
    self.title = title
    self.says = says
  }

  static let elsewhere = PageMessage(
    "This form was not sent from one of our own pages, so nothing was done. Open the page here and send it again."
  )
  static let tooOld = PageMessage(
    "The page was open for too long, or you have signed in or out since. Nothing was done. Open it again."
  )
  static let sentBefore = PageMessage(
    title: "You have sent this already",
    "It was not done a second time. Open the page again to see how things stand.")
  static let unreadable = PageMessage(
    "What was sent cannot be read. Open the page and send it again.")
  static let tooMany = PageMessage(
    "Too many forms came from where you are. Wait a little and try again.")
  static let trouble = PageMessage(
    "Something went wrong on our side. Nothing you typed was kept. Try again.")
}
