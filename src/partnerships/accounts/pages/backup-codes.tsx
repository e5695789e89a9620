/** Codes to print or write down. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  return (
    <ul class="backup-codes">
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}
