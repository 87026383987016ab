using System.Collections.Concurrent;
using NodaTime;

namespace Bot.Public;

/// <summary>
/// The files that were made, each as long as what it is made of stands. The pages of practices, nearly all of the site, outlive what
/// changes elsewhere: a new meeting, a call that closes, the next minutes. All others are of one edition. Any thread asks and puts.
/// </summary>
internal sealed class FileShelf
{
    /// <summary>Bytes that each of the two parts holds at most; where more lies, it begins anew.</summary>
    private const long Most = 64_000_000;

    private readonly Part _practices = new(), _others = new();

    /// <summary>Null where it was not made yet, or of something else.</summary>
    public ServedFile? Find(Edition edition, string path) => IsOfPractice(path)
        ? _practices.Of(GroundOf(edition)).Find(path)
        : _others.Of(edition).Find(path);

    public void Put(Edition edition, string path, ServedFile file)
    {
        if (IsOfPractice(path))
        {
            _practices.Of(GroundOf(edition)).Put(path, file);
        }
        else
        {
            _others.Of(edition).Put(path, file);
        }
    }

    /// <summary>A page of a practice, its card or its description.</summary>
    private static bool IsOfPractice(string path) => SitePaths.NumberIn(SitePaths.Read(path).Path) is not null;

    /// <summary>
    /// All that the pages of practices tell: of others who are like it, of cities that apply it, of the portal; and the day, since cities
    /// that are not heard of are marked after some months.
    /// </summary>
    private static PracticeGround GroundOf(Edition edition) => new(
        edition.Snapshot.Practices, edition.Snapshot.Adoptions, edition.Snapshot.Portal, edition.Today);

    private sealed record PracticeGround(object Practices, object Adoptions, object Portal, LocalDate Today);

    private sealed class Part
    {
        private Files _files = new(new object());

        /// <summary>The files made of this; of nothing else, and not too many.</summary>
        public Files Of(object ground)
        {
            var files = Volatile.Read(ref _files);
            if (!files.Ground.Equals(ground) || files.Size > Most)
            {
                files = new(ground);
                Volatile.Write(ref _files, files);
            }

            return files;
        }
    }

    private sealed class Files(object ground)
    {
        private readonly ConcurrentDictionary<string, ServedFile> _byPath = new(StringComparer.Ordinal);
        private long _size;

        public object Ground => ground;

        public long Size => Interlocked.Read(ref _size);

        public ServedFile? Find(string path) => _byPath.GetValueOrDefault(path);

        public void Put(string path, ServedFile file)
        {
            if (_byPath.TryAdd(path, file))
            {
                _ = Interlocked.Add(ref _size, file.Size);
            }
        }
    }
}
