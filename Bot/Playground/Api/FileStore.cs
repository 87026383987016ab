using System.Buffers.Binary;
using System.Collections.Concurrent;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Files that people and the bot sent, in memory and, where the world is kept, in a folder beside its file.</summary>
internal sealed class FileStore(string? folder)
{
    private readonly ConcurrentDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _contents = new(StringComparer.Ordinal);

    public IEnumerable<StoredFile> All => _files.Values;

    public StoredFile? Find(string id) => _files.GetValueOrDefault(id);

    public StoredFile? FindByPath(string path) => _files.Values.FirstOrDefault(file => file.Path == path);

    public byte[] Read(StoredFile file) =>
        _contents.GetOrAdd(file.Id, id => System.IO.File.ReadAllBytes(System.IO.Path.Combine(folder!, id)));

    public void Restore(StoredFile file) => _files[file.Id] = file;

    public Media Add(string kind, string name, byte[] content)
    {
        var number = Guid.NewGuid().ToString("N");
        var type = TypeOf(kind, name, content);
        var file = new StoredFile(
            $"file-{number}", $"unique-{number}", $"{kind}s/{number}{System.IO.Path.GetExtension(name)}", name, type, content.Length);
        _contents[file.Id] = content;
        _files[file.Id] = file;
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            System.IO.File.WriteAllBytes(System.IO.Path.Combine(folder, file.Id), content);
        }
        var (width, height) = SizeOf(content) ?? (0, 0);
        return new Media { Kind = kind, FileId = file.Id, Width = width, Height = height };
    }

    public void Clear()
    {
        _files.Clear();
        _contents.Clear();
        if (folder is not null && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Width and height in pixels of a PNG or JPEG; null for anything else.</summary>
    public static (int Width, int Height)? SizeOf(ReadOnlySpan<byte> content)
    {
        if (content.Length > 24 && content[0] == 0x89 && content[1..4].SequenceEqual("PNG"u8))
        {
            return (BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]));
        }

        if (content.Length < 4 || content[0] != 0xff || content[1] != 0xd8)
        {
            return null;
        }

        for (var place = 2; place + 9 < content.Length && content[place] == 0xff;)
        {
            if (content[place + 1] is >= 0xc0 and <= 0xcf and not (0xc4 or 0xc8 or 0xcc))
            {
                return (
                    BinaryPrimitives.ReadUInt16BigEndian(content[(place + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(place + 5)..]));
            }

            place += 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(place + 2)..]);
        }
        return null;
    }

    private static string TypeOf(string kind, string name, ReadOnlySpan<byte> content) =>
        System.IO.Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".pdf" => "application/pdf",
            ".doc" => "application/msword",
            ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".txt" => "text/plain",
            ".ics" => "text/calendar",
            ".json" => "application/json",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".png" => "image/png",
            _ when kind == "photo" => SizeOf(content) is not null && content[0] == 0x89 ? "image/png" : "image/jpeg",
            _ => "application/octet-stream",
        };
}
