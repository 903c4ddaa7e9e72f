import CMark

extension PageWriter {
    /// Whether an item of a list is a task.
    func isTask(_ item: SyntaxNode) -> Bool {
        options.extensions.contains(.tasks) && item.firstChild.flatMap { TaskMark(of: $0, in: page) } != nil
    }

    /// Writes the box of a task before the text of its paragraph, which then begins after the mark.
    mutating func writeTaskBox(of paragraph: SyntaxNode) {
        guard options.extensions.contains(.tasks), case .item = containers.last, tables[paragraph] == nil,
            let mark = TaskMark(of: paragraph, in: page), let text = paragraph.firstChild
        else { return }
        trimmed = (text, TaskMark.length..<text.literal.count)
        switch options.taskBoxes {
        case .plain:
            html.append(mark.isDone ? "<input checked=\"\" " : "<input ")
            html.append("disabled=\"\" type=\"checkbox\"> ")
        case .named:
            html.append(mark.isDone ? "<input checked=\"\" " : "<input ")
            html.append("disabled=\"\" type=\"checkbox\" aria-label=\"")
            html.appendEscaped(mark.isDone ? options.words.taskDone : options.words.taskOpen)
            html.append("\" /> ")
        }
    }
}
