/** Encodings are there once the answer is; before that there is nothing to limit. */
export async function limitSender(sender: RTCRtpSender | undefined, limits: RTCRtpEncodingParameters): Promise<void> {
  const parameters = sender?.getParameters()
  if (sender === undefined || parameters?.encodings[0] === undefined) return
  Object.assign(parameters.encodings[0], limits)
  await sender.setParameters(parameters)
}
