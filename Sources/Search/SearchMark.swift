/// What a part of a page is for the search: the value of `data-search`, with which templates and tables mark what they make.
enum SearchMark: String {
    /// Text of the page, as the whole main part of a page that is found.
    case page
    /// What search doesn't read.
    case none
    /// An author's text: each heading in it that has an `id` begins a passage.
    case sections
    /// Lists that lead to other pages: the same, and what they say ranks below what pages say themselves.
    case lists
    /// A question (`details`) or a row of a table (`tr`) with an `id`, which is a passage of its own.
    case entry
    /// Facts about the page, which are read last, because a result should begin with what the page says.
    case facts
    /// A remark in a heading, which belongs to the text.
    case remark
}
