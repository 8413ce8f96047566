import ArgumentParser

struct FeedbackCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback",
    abstract: "What young people say, who reads it, and what came of it.",
    discussion: """
      Somebody reads everything for safety first ('check'). Then it goes its way: 'acknowledge', \
      'send' to whoever decides, 'decide', 'tell' the young person, 'reply', 'close'. 'answer' asks \
      for whichever of these is due.

      The last 8 characters of an id are enough.
      """,
    subcommands: [
      FeedbackCapture.self, FeedbackList.self, FeedbackShow.self, FeedbackWaiting.self,
      FeedbackCheck.self, FeedbackAnswer.self, FeedbackAcknowledge.self, FeedbackSend.self,
      FeedbackDecide.self, FeedbackTell.self, FeedbackReply.self, FeedbackLookAgain.self,
      FeedbackClose.self, FeedbackWithdraw.self, FeedbackSlips.self,
    ])
}
