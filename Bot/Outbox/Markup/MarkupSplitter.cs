using System.Text;

namespace Bot.Outbox.Markup;

/// <summary>
/// Cuts markup into messages. Tags that are open at a cut are closed before it and opened again behind it, but no moment is cut: both
/// halves would show the whole of it.
/// </summary>
public static class MarkupSplitter
{
    /// <summary>UTF-16 units that a person sees, after parsing (sendMessage, editMessageText).</summary>
    public const int MessageLimit = 4096;

    /// <summary>The same for the caption of a file (sendDocument).</summary>
    public const int CaptionLimit = 1024;

    /// <summary>Whether it fits without a cut.</summary>
    public static bool Fits(string markup, int limit) => markup.Length <= limit || MarkupReader.Shown(markup).Length <= limit;

    /// <summary>
    /// The parts in order; joined they show the whole text. A part of nothing but white space is left out: Telegram refuses such a message.
    /// </summary>
    /// <param name="markup">In the HTML of the Bot API.</param>
    /// <param name="limit">UTF-16 units that a part may show; at least 2.</param>
    public static IReadOnlyList<string> Split(string markup, int limit = MessageLimit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 2);
        if (markup.Length <= limit)
        {
            return [markup];
        }

        var shown = MarkupReader.Shown(markup);
        if (shown.Length <= limit)
        {
            return [markup];
        }

        var cutter = new Cutter(shown, TextBreaks.Find(shown, limit, MarkupReader.Whole(markup)));
        foreach (var token in MarkupReader.Read(markup))
        {
            cutter.Add(token);
        }

        return cutter.Finish();
    }

    /// <summary>Writes the parts; knows how much of the text was written and which tags are open.</summary>
    private sealed class Cutter(string shown, List<int> ends)
    {
        private readonly List<string> _parts = [];
        private readonly List<MarkupToken> _open = [];
        private readonly StringBuilder _part = new();
        private int _written;
        private int _cut;

        public void Add(MarkupToken token)
        {
            switch (token.Kind)
            {
                case MarkupKind.Open:
                    CutIfDue();
                    _open.Add(token);
                    _ = _part.Append(token.Source);
                    break;
                case MarkupKind.Close:
                    Close(token);
                    break;
                case MarkupKind.Entity:
                    CutIfDue();
                    _ = _part.Append(token.Source);
                    _written += token.Shown.Length;
                    break;
                default:
                    AddText(token.Source);
                    break;
            }
        }

        public List<string> Finish()
        {
            EndPart();
            return _parts;
        }

        private void AddText(string text)
        {
            var taken = 0;
            while (taken < text.Length)
            {
                CutIfDue();
                var length = Math.Min(text.Length - taken, ends[_cut] - _written);
                _ = _part.Append(text, taken, length);
                taken += length;
                _written += length;
            }
        }

        private void Close(MarkupToken token)
        {
            var opened = _open.FindLastIndex(open => string.Equals(open.Name, token.Name, StringComparison.OrdinalIgnoreCase));
            if (opened < 0)
            {
                return;
            }

            _open.RemoveAt(opened);
            _ = _part.Append(token.Source);
        }

        private void CutIfDue()
        {
            if (_written < ends[_cut] || _cut == ends.Count - 1)
            {
                return;
            }

            EndPart();
            _cut++;
            _ = _part.Clear();
            foreach (var tag in _open)
            {
                _ = _part.Append(tag.Source);
            }
        }

        private void EndPart()
        {
            for (var tag = _open.Count - 1; tag >= 0; tag--)
            {
                _ = _part.Append("</").Append(_open[tag].Name).Append('>');
            }

            var start = _cut == 0 ? 0 : ends[_cut - 1];
            var isOnly = _parts.Count == 0 && _cut == ends.Count - 1;
            if (isOnly || !shown.AsSpan(start, ends[_cut] - start).IsWhiteSpace())
            {
                _parts.Add(_part.ToString());
            }
        }
    }
}
